/** A small file of facilities with the preamble and the traps of the real one: licensors, a name from abroad, phases, bad coordinates. */
const HEAD =
  "unique_id,Company,Project_Type,Current_Facility_Status,Estimated_Total_Facility_CAPEX,Announcement_Date,State,Address,US Senator 1: Party,Latitude,Longitude,LatLon_Valid";

const LINES = [
  'f-1,Toyota,New,Under Construction,1401.863177,2021-10-18,NC,"151 NC-49, Liberty, NC  27298",R,35.852,-79.57,True',
  'f-2,Toyota,Expansion,Under Construction,2560.247503,2022-08-31,NC,"151 NC-49, Liberty, NC  27298",R,35.852,-79.57,True',
  'f-3,Panasonic,New,Operating,3100,2022-07-13,KS,"10000 Astra Pkwy, De Soto, KS 66018",R,38.93,-95.0,True',
  'f-4,Honda,Expansion,Operating,,2022-10-11,OH,"24000 Honda Pkwy, Marysville, OH 43040",R,(bad coordinates),(bad coordinates),False',
  'f-5,Honda - LGES Partnership,New,Under Construction,4400,2022-10-11,OH,"1 Battery Way, Jeffersonville, OH 43128",R,39.65,-83.56,True',
  'f-6,AESC (licensed technology of Nissan),New,Operating,5,2020-01-01,TN,"1 Road, Smyrna, TN 37167",R,35.98,-86.5,True',
  'f-7,"CF Industries, Mitsui",New,Announced,900,2023-01-01,LA,"Ascension Parish, LA",R,30.2,-90.9,True',
  'f-8,Aleon Renewables Metals,New,Announced,200,2023-01-01,TX,"1 Road, Freeport, TX 77541",R,28.95,-95.36,True',
];

export const FACILITIES = {
  name: "us-facilities.csv",
  /** Rows below the header; those that name Japanese companies, alone or together; what is a site in the end. */
  ...{ rows: LINES.length, proposed: 5, sites: 4 },
  text: ['"Facility metadata"', "version:,2024_Q4", "", HEAD, ...LINES].join("\n"),
};
