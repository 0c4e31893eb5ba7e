/** What `npm run admin -- backup` and `restore` say, in both languages at once: nobody is signed in. */
import type { Text } from "./text";

const ja = {
  written: (file: string, size: string, seconds: string) =>
    `バックアップを作成しました：${file}（${size}、${seconds}秒）`,
  restored: (file: string, size: string, seconds: string) =>
    `バックアップの内容に戻しました：${file}（${size}、${seconds}秒）。次に起動したとき、現在の形式に更新されます。`,
  goBack: (aside: string, command: string) =>
    `これまでのデータは ${aside} に移しました。取り消すには：${command}`,
  step: {
    copying: "コピーしています…",
    checking: "内容を確認しています…",
    "setting-aside": "これまでのデータを移しています…",
    placing: "置き換えています…",
  },
  refused: {
    "no-register": "データフォルダに kusanone.db がありません。KUSANONE_DATA を確認してください。",
    "file-exists": "同じ名前のファイルがあります。上書きはしません。別の名前を指定してください。",
    "part-exists":
      "末尾が .part の同じ名前のファイルがあります。別のバックアップの作成中か、途中で止まったものです。作成中でなければ、削除してください。",
    "restore-under-way":
      "バックアップの内容に戻している途中です。終わってから、もう一度実行してください。",
    "no-file": "ファイルがありません。",
    "wal-beside":
      "横に -wal または -journal があります。使用中のデータベースか、組の違うファイルです。backup で作成したファイルを指定してください。",
    "folder-in-use":
      "このデータフォルダは使用中です。サーバーと他のコマンドを止めてから、もう一度実行してください。",
    "source-in-use": "指定したフォルダは使用中です。backup で作成したファイルを指定してください。",
    "not-a-database": "データベースではありません。",
    empty: "中身のない（0バイトの）ファイルです。",
    "other-program": "別のプログラムのデータベースです。",
    "newer-version":
      "このプログラムより新しい版のデータベースです。プログラムを更新してから、もう一度実行してください。",
    damaged: "データベースが壊れています。",
    "rows-without-reference": "データベースに、参照先のない行があります。",
  },
  full: (code: string) => `ディスクに書き込めません。空き容量を確認してください（${code}）。`,
  unreachable: (code: string) => `読み書きできません。場所と権限を確認してください（${code}）。`,
  unchanged: (why: string) => `${why}何も変更していません。`,
};

const en: typeof ja = {
  written: (file, size, seconds) => `Backup written: ${file} (${size}, ${seconds} s)`,
  restored: (file, size, seconds) =>
    `Restored: ${file} (${size}, ${seconds} s). The next start brings it to the present schema.`,
  goBack: (aside, command) => `The former register is in ${aside}. To go back: ${command}`,
  step: {
    copying: "Copying…",
    checking: "Checking…",
    "setting-aside": "Setting the former register aside…",
    placing: "Putting the copy in place…",
  },
  refused: {
    "no-register": "There is no kusanone.db in the data folder. Check KUSANONE_DATA.",
    "file-exists": "There is a file of this name, and it is not overwritten. Give another name.",
    "part-exists":
      "There is a file of this name with .part behind it: another backup is being written, or one was broken off. If none is being written, remove it.",
    "restore-under-way": "A restore is under way. Try again when it has ended.",
    "no-file": "There is no such file.",
    "wal-beside":
      "A -wal or -journal lies beside it: the database is in use, or the files do not belong together. Give a file that backup has written.",
    "folder-in-use":
      "The data folder is in use. Stop the server and other commands, then try again.",
    "source-in-use": "That folder is in use. Give a file that backup has written.",
    "not-a-database": "It is not a database.",
    empty: "The file is empty.",
    "other-program": "It is the database of another program.",
    "newer-version": "It is of a newer version than this program. Update the program first.",
    damaged: "The database is damaged.",
    "rows-without-reference": "The database has rows that refer to nothing.",
  },
  full: (code) => `The disk takes no more. Check the free space (${code}).`,
  unreachable: (code) => `It cannot be read or written. Check the place and its rights (${code}).`,
  unchanged: (why) => `${why} Nothing was changed.`,
};

export const storeBackupText: Text<typeof ja> = { ja, en };
