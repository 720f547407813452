//! What the page is sent of the index and of the items in it. Everything of an archive is text.

use carryout_core::advice::Problem;
use carryout_core::journal::ConnectionId;
use carryout_core::snapshot::HoldView;
use carryout_viewer::{Detail, Item, Kind};
use jiff::Timestamp;
use serde::Serialize;
use ts_rs::TS;

use super::checking::CheckView;

/// More of a text is not shown in a list.
const SHORT: usize = 300;

/// The index of the copies, as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct IndexView {
    /// Where it stands.
    pub state: IndexState,
    /// Another number each time something else can be found.
    pub generation: u32,
    /// How far the copies are read.
    pub reading: Option<ReadingView>,
    /// Why reading waits, although nothing is wrong.
    pub held: Option<HoldView>,
    /// Copies that cannot be reached now, such as those on a drive that is not connected.
    pub out_of_reach: u32,
    /// What is wrong, until it is solved.
    pub problem: Option<Problem>,
    /// The copy that is checked again, or was last.
    pub check: Option<CheckView>,
}

/// Where the index stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub enum IndexState {
    /// It is not known yet.
    #[default]
    Starting,
    /// The user keeps none.
    Off,
    /// There is no finished copy.
    Empty,
    /// Copies are being read; what was read can be searched.
    Reading,
    /// Everything that can be reached is in it.
    Ready,
    /// It could not be made.
    Failed,
}

/// How far the copies of an account are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct ReadingView {
    /// The connection whose copies are read; nothing before the first is known.
    pub account: Option<ConnectionId>,
    /// Bytes of archives that were read.
    pub bytes_done: u64,
    /// Bytes of archives that are to be read.
    pub bytes_total: u64,
    /// Records that were read.
    pub records: u64,
    /// The index was damaged, and is made anew.
    pub repairs: bool,
}

/// An item in a list.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct ItemLine {
    /// The connection that it belongs to.
    pub account: ConnectionId,
    /// Its number there.
    pub id: i64,
    /// When, if it is known.
    pub time: Option<Timestamp>,
    /// Its title; may be empty.
    pub title: String,
    /// Who made it.
    pub who: Option<String>,
    /// The list it belongs to.
    pub list: Option<String>,
    /// The name of its place.
    pub place: Option<String>,
    /// The beginning of its text.
    pub text: String,
    /// The site that its address leads to.
    pub site: Option<String>,
    /// What it is.
    pub kind: Kind,
    /// Its resource group.
    pub category: String,
    /// The two latest full copies lack it.
    pub gone: bool,
}

impl ItemLine {
    pub(super) fn of(account: ConnectionId, item: Item) -> Self {
        Self {
            account,
            id: item.id,
            time: item.time,
            site: item.url.as_deref().and_then(site),
            title: item.title,
            who: item.who,
            list: item.list,
            place: item.place.name,
            text: item.text.chars().take(SHORT).collect(),
            kind: item.kind,
            category: item.category,
            gone: item.gone,
        }
    }
}

/// Everything about one item.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct ItemDetail {
    /// What a list shows of it.
    pub line: ItemLine,
    /// Its whole text.
    pub text: String,
    /// Its further fields, by name.
    pub fields: Vec<(String, String)>,
    /// Degrees north and east.
    pub point: Option<(f64, f64)>,
    /// Its country, as two letters.
    pub country: Option<String>,
    /// Where it leads, as it stands in the copy.
    pub address: Option<String>,
    /// The address can be opened in the browser: it is of the web, and encrypted.
    pub opens: bool,
    /// When the first copy was asked for that has it.
    pub since: Option<Timestamp>,
    /// When the last copy was asked for that has it.
    pub until: Option<Timestamp>,
    /// When each copy of its category was asked for, oldest first, and whether it has the item.
    #[ts(type = "Array<[string, boolean]>")]
    pub copies: Vec<(Timestamp, bool)>,
    /// The name of the archive that its record lies in.
    pub archive: Option<String>,
    /// The name of the file in that archive.
    pub entry: Option<String>,
    /// The archive's SHA-256.
    pub sha256: Option<String>,
    /// Its record as Google wrote it.
    pub original: Option<String>,
    /// Why that cannot be had.
    pub missing: Option<String>,
}

impl ItemDetail {
    pub(super) fn of(account: ConnectionId, detail: Detail) -> Self {
        let Detail {
            item,
            since,
            until,
            copies,
            original,
        } = detail;
        let (original, missing) = match original {
            Ok(original) => (Some(original), None),
            Err(why) => (None, Some(why)),
        };
        Self {
            text: item.text.clone(),
            fields: item.fields.clone(),
            point: item.place.lat.zip(item.place.lon),
            country: item.place.country.clone(),
            address: item.url.clone(),
            opens: item.safe_address().is_some(),
            archive: item
                .file
                .as_ref()
                .and_then(|file| file.file_name())
                .map(|name| name.to_string_lossy().into_owned()),
            entry: item.entry.clone(),
            sha256: item.sha256.clone(),
            line: ItemLine::of(account, item),
            since,
            until,
            copies,
            original,
            missing,
        }
    }
}

/// The site of an address, without the `www.` that tells nothing.
fn site(address: &str) -> Option<String> {
    let url = url::Url::parse(address).ok()?;
    let host = url.host_str()?;
    Some(host.strip_prefix("www.").unwrap_or(host).to_owned())
}
