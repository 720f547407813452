//! `archive_browser.json`, the index that Google puts into or beside every archive.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::zip::Data;
use super::{File, Share};
use crate::clock::rfc3339;

/// The index of these shares; `missing` is a file that could not be exported.
pub(super) fn index(created: Timestamp, shares: &[Share], missing: Option<&File>) -> Vec<u8> {
    let total: u64 = shares.iter().flat_map(|share| &share.files).map(size).sum();
    let value = json!({
        "creationTime": rfc3339(created),
        "totalSize": total.to_string(),
        "serviceStatus": shares.iter().map(|share| service(share, missing)).collect::<Vec<_>>(),
    });
    serde_json::to_vec_pretty(&value).unwrap_or_default()
}

fn service(share: &Share, missing: Option<&File>) -> Value {
    let name = share
        .group
        .resource
        .split('.')
        .next()
        .unwrap_or_default()
        .to_uppercase();
    let missing = missing.filter(|file| file.folder.starts_with(&share.folder));
    let mut files: Vec<_> = share
        .files
        .iter()
        .map(|file| listed(share, file, "SUCCESS"))
        .collect();
    files.extend(missing.map(|file| listed(share, file, "FAILED")));
    let bytes: u64 = share.files.iter().map(size).sum();
    json!({
        "service": {"name": if name == "MYACTIVITY" { "MY_ACTIVITY" } else { &name }},
        "localizedServiceName": share.group.title,
        "isIncomplete": missing.is_some(),
        "extractedFile": files,
        "folderName": share.folder,
        "serviceInformation": {
            "name": share.group.title,
            "description": {
                "privateDoNotAccessOrElseSafeHtmlWrappedValue":
                    format!("<p>Made-up data of <b>{}</b> from the practice sandbox.</p>", share.group.title),
            },
            "reviewUrls": [],
            "userDataControlUrls": [],
            "objectsExported": [{"name": share.group.title, "outputFormats": [{"name": "as exported"}]}],
        },
        "deletedFileCount": "0",
        "extractedFileTotal": share.files.len().to_string(),
        "extractedFileSize": bytes.to_string(),
    })
}

fn listed(share: &Share, file: &File, state: &str) -> Value {
    let inner = file
        .folder
        .strip_prefix(&share.folder)
        .unwrap_or_default()
        .trim_start_matches('/');
    let name = if inner.is_empty() {
        file.name.clone()
    } else {
        format!("{inner}/{}", file.name)
    };
    let ending = file.name.rsplit_once('.').map_or("", |(_, ending)| ending);
    json!({
        "name": name,
        "extension": ending,
        "state": state,
        "urlSafeName": name.replace(' ', "%20"),
        "size": size(file).to_string(),
        "childFile": [],
    })
}

fn size(file: &File) -> u64 {
    match &file.data {
        Data::Small(bytes) => bytes.len() as u64,
        Data::Link(target) => target.len() as u64,
        Data::Computed { len, .. } => *len,
    }
}
