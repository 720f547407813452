// This file is written from the declaration of the formats in Rust: `cargo xtask bindings`.

/** The formats of export as they are offered: what each takes of what is found, and of which kinds some must be found. */
export const FORMATS = [
  { format: "csv", offer: "items", kinds: [] },
  { format: "jsonLines", offer: "items", kinds: [] },
  { format: "bookmarks", offer: "items", kinds: ["watched","visited","saved","searched","place","subscribed"] },
  { format: "evidence", offer: "items", kinds: [] },
  { format: "kml", offer: "places", kinds: ["place"] },
  { format: "gpx", offer: "places", kinds: ["place"] },
  { format: "geoJson", offer: "places", kinds: ["place"] },
  { format: "opml", offer: "subscriptions", kinds: ["subscribed"] },
  { format: "newPipe", offer: "subscriptions", kinds: ["subscribed"] },
  { format: "subscriptions", offer: "subscriptions", kinds: ["subscribed"] },
  { format: "freeTube", offer: "videos", kinds: ["watched"] },
  { format: "freeTubePlaylists", offer: "videos", kinds: ["saved"] },
] as const;
