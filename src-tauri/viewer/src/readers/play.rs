//! Google Play: arrays of objects, each wrapped in one member that says what it is; also without the wrapper.

use crate::fields::{get, money, text};
use crate::item::{Kind, Nature, Record};
use crate::moment;
use serde_json::{Map, Value};

/// The wrappers that are known, and what is in them.
const WRAPPERS: [(&str, Kind, Nature); 7] = [
    ("install", Kind::Installed, Nature::Listed),
    ("librarydoc", Kind::Installed, Nature::Listed),
    ("purchasehistory", Kind::Bought, Nature::Event),
    ("orderhistory", Kind::Bought, Nature::Event),
    ("subscription", Kind::Bought, Nature::Listed),
    ("redemptionhistory", Kind::Bought, Nature::Event),
    ("redemption", Kind::Bought, Nature::Event),
];

/// When it happened; what changes later comes last.
const TIMES: [&str; 12] = [
    "firstinstallationtime",
    "acquisitiontime",
    "purchasetime",
    "creationtime",
    "redemptiontime",
    "redemptionchangetime",
    "additiontimestamp",
    "purchasedate",
    "transactiontime",
    "starttime",
    "lastupdatetime",
    "renewaldate",
];

/// Reads one record of Play; nothing when the object is none.
pub(super) fn read(object: &Map<String, Value>) -> Option<Record> {
    for (key, value) in object {
        let wrapper = WRAPPERS
            .iter()
            .find(|(name, ..)| crate::fields::is_called(key, name));
        if let (Some((_, kind, nature)), Value::Object(inner)) = (wrapper, value) {
            return Some(of(inner, *kind, *nature));
        }
    }
    let is_flat =
        get(object, &["packagename"]).is_some() || (object.get("doc").is_some_and(Value::is_object));
    is_flat.then(|| of(object, Kind::Installed, Nature::Listed))
}

fn of(fields: &Map<String, Value>, kind: Kind, nature: Nature) -> Record {
    let mut record = Record::new(kind);
    record.nature = nature;
    let doc = get(fields, &["doc", "document", "acquisition"]).and_then(Value::as_object);
    record.at = TIMES
        .iter()
        .find_map(|name| get(fields, &[name]).and_then(moment::from_json));
    record.title = doc
        .and_then(|doc| text(doc, &["title", "name"]))
        .or_else(|| {
            text(
                fields,
                &[
                    "title",
                    "appname",
                    "name",
                    "promotiontitle",
                    "offertitle",
                    "packagename",
                ],
            )
        })
        .unwrap_or_else(|| line_items(fields));
    for (name, keys) in [
        ("type", &["documenttype"][..]),
        (
            "price",
            &["invoiceprice", "totalprice", "formattedmoney", "price"],
        ),
        ("payment", &["paymentmethodtitle"]),
        (
            "state",
            &["purchasestate", "status", "state", "subscriptionstate"],
        ),
        ("order", &["orderid"]),
        ("package", &["packagename"]),
        ("updated", &["lastupdatetime"]),
        ("renews", &["renewaldate"]),
    ] {
        let within = |fields: &Map<String, Value>| match name {
            "price" => keys.iter().find_map(|key| get(fields, &[key]).and_then(money)),
            _ => text(fields, keys),
        };
        let value = within(fields)
            .or_else(|| doc.and_then(within))
            .unwrap_or_default();
        if name == "price" {
            record.text.clone_from(&value);
        }
        record.add(name, value);
    }
    if let Some(device) = get(fields, &["deviceattribute", "device"]).and_then(Value::as_object) {
        record.add(
            "device",
            text(device, &["devicedisplayname", "model"]).unwrap_or_default(),
        );
        if nature == Nature::Listed {
            let device = text(device, &["devicedisplayname", "model"]).unwrap_or_default();
            record.identity = Some(format!("{} on {device}", record.title));
        }
    }
    record
}

/// The names of what an order holds.
fn line_items(fields: &Map<String, Value>) -> String {
    let items = get(fields, &["lineitem", "lineitems"]).and_then(Value::as_array);
    items
        .into_iter()
        .flatten()
        .filter_map(Value::as_object)
        .filter_map(|item| {
            let doc = get(item, &["doc"]).and_then(Value::as_object).unwrap_or(item);
            text(doc, &["title", "name"])
        })
        .collect::<Vec<_>>()
        .join(", ")
}

/// Without a wrapper the category says what a record is.
pub(super) fn fit(record: &mut Record, category: &str, object: &Map<String, Value>) {
    let is_wrapped = object.keys().any(|key| {
        WRAPPERS
            .iter()
            .any(|(name, ..)| crate::fields::is_called(key, name))
    });
    if is_wrapped {
        return;
    }
    match category {
        "play.purchases" | "play.redemptions" => {
            record.kind = Kind::Bought;
            record.nature = Nature::Event;
        }
        "play.subscriptions" => record.kind = Kind::Bought,
        _ => {}
    }
}
