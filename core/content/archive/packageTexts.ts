import type { Locale } from "#core/content/locale.ts";

/** What lies in a package beside its records, for whoever opens it in fifty years: in Swedish, as the records are. */
export const packageReadme = (municipality: string, id: string, count: number): string =>
  `E-arkivpaket ${id}
Arkivbildare: ${municipality}
Antal handlingar: ${count}

Paketet kommer från Uppdragsdialog, där kommunen har uppdragskontrakt, medarbetarsamtal och det som hör till.
Det innehåller handlingar som enligt kommunens beslut ska lämnas till e-arkivet och sedan tas bort ur tjänsten.

Vad som finns här
  arkivpaket.xml          Uppgifter om paketet och varje handling: typ, person, beslut, filer med kontrollsummor.
  arkivpaket.xsd          Schemat som arkivpaket.xml följer. Det är tjänstens eget.
  avbildning.csv          Hur schemats element svarar mot FGS och E-ARK. Ett förslag som ingen har prövat.
  handlingar/NNNN/        En mapp för varje handling:
    handling.pdf          Handlingen att läsa, byggd för PDF/A-2a. Ingen validator har prövat filen.
    handling.json         Handlingen som parterna har den, med id i stället för namn.
  manifest-sha256.txt     SHA-256 för varje annan fil i paketet.

Pröva att inget är ändrat
  sha256sum -c manifest-sha256.txt
Tjänstens egen kontroll: npm run verify -- PAKET.zip

Den som har skyddade personuppgifter står som "Skyddad person". Vem det är finns inte i paketet.
`;

/** Element by element; unverified until an e-archive has taken a package in. */
export const PACKAGE_MAPPING: readonly (readonly [element: string, fgs: string, eark: string, note: string])[] = [
  ["arkivpaket/beteckning", "mets/@OBJID", "mets/@OBJID", ""],
  ["arkivpaket/arkivbildare", "agent ROLE=ARCHIVIST TYPE=ORGANIZATION", "agent ROLE=CREATOR TYPE=ORGANIZATION", ""],
  [
    "arkivpaket/system",
    "agent ROLE=ARCHIVIST TYPE=OTHER OTHERTYPE=SOFTWARE",
    "agent TYPE=OTHER OTHERTYPE=SOFTWARE",
    "",
  ],
  ["arkivpaket/skapat", "metsHdr/@CREATEDATE", "metsHdr/@CREATEDATE", ""],
  ["gallringsgenomgang/@beteckning", "altRecordID", "altRecordID", "saknar egen motsvarighet"],
  [
    "beslut/regel/hanvisning",
    "altRecordID TYPE=SUBMISSIONAGREEMENT",
    "altRecordID TYPE=SUBMISSIONAGREEMENT",
    "bara i andra hand",
  ],
  ["handling/@nummer", "structMap/div/@ORDER", "structMap/div/@ORDER", ""],
  ["handling/titel", "structMap/div/@LABEL", "structMap/div/@LABEL", ""],
  ["handling/person", "FGS Personal: anställd", "dmdSec (eget schema)", "saknar egen motsvarighet i E-ARK"],
  ["fil/@sokvag", "file/FLocat/@href", "file/FLocat/@href", ""],
  ["fil/@medietyp", "file/@MIMETYPE", "file/@MIMETYPE", ""],
  ["fil/@storlek", "file/@SIZE", "file/@SIZE", ""],
  ["fil/@sha256", "file/@CHECKSUM CHECKSUMTYPE=SHA-256", "file/@CHECKSUM CHECKSUMTYPE=SHA-256", ""],
];

type Verdicts = {
  readonly whole: (records: number) => string;
  readonly broken: (count: number) => string;
  readonly changed: (path: string) => string;
  readonly missing: (path: string) => string;
  readonly added: (path: string) => string;
  readonly noPackage: {
    readonly [W in "damagedZip" | "emptyFolder" | "noManifest" | "brokenManifest"]: string;
  };
};
export const packageVerdictTexts: { readonly [L in Locale]: Verdicts } = {
  sv: {
    whole: (files) => `Paketet är helt: alla ${files} filer stämmer med sina kontrollsummor.`,
    broken: (count) => (count === 1 ? "En sak stämmer inte:" : `${count} saker stämmer inte:`),
    changed: (path) => `${path} är ändrad`,
    missing: (path) => `${path} saknas`,
    added: (path) => `${path} hör inte till paketet`,
    noPackage: {
      damagedZip: "Zip-filen är skadad och går inte att packa upp. Hämta paketet igen.",
      emptyFolder: "Mappen är tom. Ange mappen med det uppackade paketet, eller zip-filen.",
      noManifest:
        "Här finns ingen manifest-sha256.txt, så det är inget e-arkivpaket. Ange zip-filen, eller den mapp som manifestet ligger direkt i.",
      brokenManifest:
        "manifest-sha256.txt går inte att läsa: varje rad ska vara en kontrollsumma, två mellanslag och en sökväg. Inget kan sägas om paketet.",
    },
  },
  en: {
    whole: (files) => `The package is whole: all ${files} files agree with their checksums.`,
    broken: (count) => (count === 1 ? "One thing is wrong:" : `${count} things are wrong:`),
    changed: (path) => `${path} has been changed`,
    missing: (path) => `${path} is missing`,
    added: (path) => `${path} does not belong to the package`,
    noPackage: {
      damagedZip: "The zip file is damaged and cannot be unpacked. Take the package out again.",
      emptyFolder: "The folder is empty. Name the folder with the unpacked package, or the zip file.",
      noManifest:
        "There is no manifest-sha256.txt here, so this is no e-archive package. Name the zip file, or the folder that the manifest lies directly in.",
      brokenManifest:
        "manifest-sha256.txt cannot be read: each line is to be a checksum, two spaces and a path. Nothing can be said of the package.",
    },
  },
};
