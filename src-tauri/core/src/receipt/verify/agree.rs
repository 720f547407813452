//! Holds a receipt against the manifest and the files around it; a bag of others has none.

use super::{Check, Listed};
use crate::receipt::DOCUMENT;
use crate::receipt::bag::hex;
use crate::receipt::document::{Claims, SCHEMA};
use crate::receipt::manifest::Method;
use crate::receipt::report::FindingKind;
use std::io::ErrorKind;

impl<P: FnMut(u64, u64)> Check<'_, P> {
    /// Compares the receipt with the files that the manifests list; `right` has their lengths where their bytes were
    /// right.
    pub(super) fn receipt(&mut self, payload: &[Listed<'_>], right: &[Option<u64>]) {
        let objections = match Claims::read(self.bag) {
            Ok(claims) if claims.schema == SCHEMA => objections(&claims, payload, right),
            Ok(claims) => {
                let schema: String = claims.schema.chars().take(60).collect();
                vec![format!("its schema {schema:?} is not known")]
            }
            Err(error) => match error.kind() {
                ErrorKind::NotFound => return,
                ErrorKind::InvalidData | ErrorKind::UnexpectedEof => vec!["it is no receipt".to_owned()],
                _ => return self.unreadable(DOCUMENT, &error),
            },
        };
        for what in objections {
            self.find(DOCUMENT, FindingKind::Receipt { what });
        }
    }
}

fn objections(claims: &Claims, payload: &[Listed<'_>], right: &[Option<u64>]) -> Vec<String> {
    let counted = claims.counted();
    let mut objections = Vec::new();
    if counted != claims.summary {
        objections.push("its summary does not fit its own list".to_owned());
    }
    if counted.files != payload.len() as u64 {
        objections.push(format!(
            "it lists {} files, the manifest {}",
            counted.files,
            payload.len()
        ));
    }
    for file in claims.files() {
        let at = payload.binary_search_by(|listed| listed.path().cmp(&file.path));
        let fits = at.is_ok_and(|at| {
            let mut lines = payload[at].lines.iter();
            let sha256 = lines.find(|line| line.method == Method::Sha256);
            right[at].is_none_or(|size| size == file.size)
                && sha256.is_none_or(|line| hex(&line.digest) == file.sha256)
        });
        if !fits {
            objections.push(format!("it says something else of {}", file.path));
        }
    }
    objections
}
