/** One choice of few as large buttons: radio inputs whose whole label is the target. */
type Props<Value extends string> = {
  name: string;
  legend: string;
  options: readonly { value: Value; label: string }[];
  chosen: string;
  problem?: string;
  onChoose?: (value: Value) => void;
};

export function AttendanceChoices<Value extends string>(props: Props<Value>) {
  const { name, legend, options, chosen, problem, onChoose } = props;
  const input = (value: Value) =>
    onChoose
      ? { checked: chosen === value, onChange: () => onChoose(value) }
      : { defaultChecked: chosen === value };
  return (
    <fieldset
      className="field"
      id={name}
      aria-describedby={problem ? `${name}-problem` : undefined}
    >
      <legend>{legend}</legend>
      <div className="attendance-choices">
        {options.map(({ value, label }) => (
          <label key={value}>
            <input type="radio" name={name} value={value} required {...input(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {problem ? (
        <p className="field-error" id={`${name}-problem`}>
          {problem}
        </p>
      ) : null}
    </fieldset>
  );
}
