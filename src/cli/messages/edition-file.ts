/** What `--edition-file` takes, with the values of 2018. */
export const EDITION_FILE = `{
  "id": "2019",
  "published": "2019-01-05",
  "pot": { "value": 58000000, "source": "…" },
  "personsTotal": { "value": 72857, "source": "…" },
  "threshold": { "value": 51000, "source": "…" }
}`
