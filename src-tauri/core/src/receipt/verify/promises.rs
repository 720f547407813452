//! What a bag says of itself besides its manifests: how much is in it, and what is to be fetched.

use super::{Check, MOST_FINDINGS, Present};
use crate::receipt::listing::Lines;
use crate::receipt::manifest;
use crate::receipt::report::FindingKind;
use std::io::BufReader;

impl<P: FnMut(u64, u64)> Check<'_, P> {
    /// Compares the sum in `bag-info.txt` with what lies there.
    pub(super) fn oxum(&mut self, present: &Present) {
        let Ok(text) = self.small("bag-info.txt", 1 << 20) else {
            return;
        };
        let Some(says) = text.lines().find_map(|line| {
            let (label, value) = line.split_once(':')?;
            label
                .trim()
                .eq_ignore_ascii_case("Payload-Oxum")
                .then(|| value.trim().to_owned())
        }) else {
            return;
        };
        let found = format!("{}.{}", present.bytes, present.files);
        if says != found {
            self.find("bag-info.txt", FindingKind::Oxum { says, found });
        }
    }

    /// Names what a bag wants fetched from elsewhere; that is never done here.
    pub(super) fn fetch(&mut self) {
        const NAME: &str = "fetch.txt";
        if !self.bag.has_file(NAME) {
            return;
        }
        let counted = self.bag.read(NAME).and_then(|file| {
            let (mut lines, mut files, mut outside) = (Lines::of(BufReader::new(file)), 0, Vec::new());
            while let Some((_, line)) = lines.next()? {
                // URL, length, path; the path may hold spaces.
                let rest = line.trim().split_once(char::is_whitespace);
                let rest = rest.and_then(|(_, rest)| rest.trim_start().split_once(char::is_whitespace));
                let Some((_, path)) = rest else { continue };
                files += 1;
                if !manifest::stays_inside(path.trim_start()) && outside.len() < MOST_FINDINGS {
                    outside.push(path.to_owned());
                }
            }
            Ok((files, outside))
        });
        match counted {
            Ok((files, outside)) => {
                for path in outside {
                    self.find(&path, FindingKind::Outside);
                }
                self.find(NAME, FindingKind::Fetch { files });
            }
            Err(error) => self.unreadable(NAME, &error),
        }
    }
}
