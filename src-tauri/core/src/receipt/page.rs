//! `receipt.html`: the receipt for people. No script, nothing from elsewhere, and every word of a stranger escaped.

use super::facts::{AccessType, ArchiveSummary, CategoryFacts, Facts, FileFacts, Origin, Outcome};
use crate::size::in_words;
use crate::transfer::Proof;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use sha2::{Digest, Sha256};

const STYLE: &str = include_str!("page.css");

/// The whole page as text.
pub(super) fn render(facts: &Facts) -> String {
    // The hash allows this one style and no other, so that nothing injected could bring its own.
    let style_hash = STANDARD.encode(Sha256::digest(STYLE));
    let mut page = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{style_hash}'; \
         base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<title>Receipt: {}, {}</title>\n<style>{STYLE}</style>\n\
         </head>\n<body>\n<main>\n",
        escape(&facts.connection_name),
        facts.finished_at.to_zoned(facts.time_zone.clone()).date(),
    );
    head(&mut page, facts);
    categories(&mut page, facts);
    adjusted(&mut page, facts);
    proof(&mut page, facts);
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

fn head(page: &mut String, facts: &Facts) {
    match facts.origin {
        Origin::Google => {}
        Origin::Practice => banner(page, "This was practice. Nothing here came from Google."),
        Origin::Loopback => {
            banner(
                page,
                "A server on this computer answered in Google's place. Nothing here came from Google.",
            );
        }
    }
    let summary = facts.summary();
    page.push_str("<h1>Receipt for a copy of your Google data</h1>\n");
    page.push_str(&format!("<p class=\"sum\">{}.</p>\n", summary.sentence()));
    page.push_str(&format!(
        "<p class=\"soft\">{}, {}. Each was checked as it came{}; its checksums are below.</p>\n",
        plural(summary.files, "file", "files"),
        in_words(summary.bytes),
        proofs(facts)
    ));
    if summary.incomplete > 0 {
        let kinds = plural(summary.incomplete, "kind", "kinds");
        page.push_str(&format!(
            "<p class=\"warn\">In {kinds} Google itself left something out; see below.</p>\n"
        ));
    }
    page.push_str("<dl>\n");
    let zone = &facts.time_zone;
    row(page, "Connection", &untrusted(&facts.connection_name));
    row(page, "Asked", &time(facts.asked_at, zone));
    row(page, "Finished", &time(facts.finished_at, zone));
    match (facts.since, facts.until) {
        (None, None) => {}
        (since, until) => {
            let from = since.map(|since| format!("from {}", time(since, zone)));
            let to = until.map(|until| format!("until {}", time(until, zone)));
            let both: Vec<_> = from.into_iter().chain(to).collect();
            row(
                page,
                "Period",
                &format!("{}, where Google can limit it", both.join("<br>")),
            );
        }
    }
    row(
        page,
        "Access",
        match facts.access_type {
            AccessType::OneTime => "for one copy",
            AccessType::TimeBased => "for a period",
            AccessType::Unknown => "not told by Google",
        },
    );
    if facts.access_type == AccessType::OneTime {
        let ended = match facts.access_ended_at {
            Some(ended) => format!("Carryout ended it at Google: {}", time(ended, zone)),
            None => "still in place when this receipt was written".to_owned(),
        };
        row(page, "Access ended", &ended);
    }
    row(page, "Client", &untrusted(&facts.client_label));
    row(
        page,
        "Made by",
        &format!("Carryout {}", escape(&facts.program_version)),
    );
    page.push_str("</dl>\n");
}

/// How the files were proved, where that was not by Google's checksum alone.
fn proofs(facts: &Facts) -> String {
    let proofs = facts.proofs();
    if proofs.iter().all(|(proof, _)| *proof == Proof::Checksum) {
        return String::new();
    }
    let each: Vec<String> = proofs
        .into_iter()
        .map(|(proof, count)| format!("{} {}", grouped(count), proof_words(proof)))
        .collect();
    format!(": {}", each.join(", "))
}

fn proof_words(proof: Proof) -> String {
    match proof {
        Proof::Checksum | Proof::Archive => format!("by {}", proof.in_words()),
        Proof::Twice | Proof::Length | Proof::End => proof.in_words().to_owned(),
    }
}

fn categories(page: &mut String, facts: &Facts) {
    if facts.categories.is_empty() {
        return;
    }
    page.push_str(
        "<h2>What was asked for</h2>\n<table>\n<thead><tr><th scope=\"col\">Kind of data</th><th scope=\"col\">Outcome</th>\
         <th scope=\"col\" class=\"number\">Files</th><th scope=\"col\" class=\"number\">Size</th></tr></thead>\n<tbody>\n",
    );
    for category in &facts.categories {
        one_category(page, category, &facts.time_zone);
    }
    page.push_str("</tbody>\n</table>\n");
}

fn one_category(page: &mut String, category: &CategoryFacts, zone: &TimeZone) {
    let more = details(category, zone);
    let size = category
        .files
        .iter()
        .fold(0, |sum: u64, file| sum.saturating_add(file.size));
    let (colour, mark, word) = match category.outcome {
        Outcome::Got if category.incomplete => ("warn", "!", "Got, incomplete"),
        Outcome::Got => ("good", "✓", "Got"),
        Outcome::Empty => ("soft", "○", "Empty"),
        Outcome::Refused => ("bad", "–", "Refused"),
        Outcome::Failed => ("bad", "✕", "Failed"),
        Outcome::Cancelled => ("soft", "–", "Cancelled"),
        Outcome::NotGranted => ("soft", "–", "Not allowed"),
    };
    page.push_str(&format!(
        "<tr{}><td class=\"kind\"><strong>{}</strong><small>{}</small></td>\
         <td class=\"outcome {colour}\"><span aria-hidden=\"true\">{mark}</span> {word}</td>\
         <td class=\"number\">{}</td><td class=\"number\">{}</td></tr>\n",
        if more.is_empty() {
            ""
        } else {
            " class=\"has-more\""
        },
        untrusted(&category.title),
        untrusted(&category.resource),
        plural_or_nothing(category.files.len() as u64),
        if category.files.is_empty() {
            String::new()
        } else {
            in_words(size)
        },
    ));
    if !more.is_empty() {
        page.push_str(&format!(
            "<tr class=\"more\"><td colspan=\"4\">\n{more}</td></tr>\n"
        ));
    }
}

fn details(category: &CategoryFacts, zone: &TimeZone) -> String {
    let mut more = String::new();
    if let Some(reason) = &category.reason {
        more.push_str(&format!(
            "<p>{}. {} <code>{}</code></p>\n",
            untrusted(reason.headline.trim_end_matches('.')),
            untrusted(&reason.text),
            untrusted(&reason.code)
        ));
    }
    if category.outcome == Outcome::Empty && category.reason.is_none() {
        more.push_str("<p class=\"soft\">Google had nothing for this kind.</p>\n");
    }
    for note in &category.notes {
        more.push_str(&format!("<p>{}</p>\n", untrusted(note)));
    }
    let mut facts = Vec::new();
    if let Some(asked) = category.asked_at {
        facts.push(format!("Asked {}", time(asked, zone)));
    }
    if let Some(export) = category.export_time {
        facts.push(format!("Google's state of {}", time(export, zone)));
    }
    if category.retries > 0 {
        facts.push(format!(
            "Asked again {}",
            plural(u64::from(category.retries), "time", "times")
        ));
    }
    if let Some(job) = &category.archive_job_id {
        facts.push(format!("Google's job {}", untrusted(job)));
    }
    if facts.is_empty() && category.files.is_empty() && category.same.is_empty() {
        return more;
    }
    let label = match category.files.len() as u64 {
        0 => "Details".to_owned(),
        files => format!("Details and {}", plural(files, "file", "files")),
    };
    more.push_str(&format!(
        "<details>\n<summary>{label}</summary>\n<ul class=\"files\">\n"
    ));
    if !facts.is_empty() {
        more.push_str(&format!(
            "<li><small>{}</small></li>\n",
            facts.join("</small><small>")
        ));
    }
    for file in &category.files {
        one_file(&mut more, file);
    }
    for same in &category.same {
        more.push_str(&format!(
            "<li><small>Google also listed {}; it is the same object as {} and is kept once</small></li>\n",
            untrusted(&same.name_at_google),
            untrusted(&same.path)
        ));
    }
    more.push_str("</ul>\n</details>\n");
    more
}

fn one_file(more: &mut String, file: &FileFacts) {
    more.push_str(&format!(
        "<li>{}<small class=\"number\">{}</small>\
         <small>CRC32C <code>{:08x}</code></small><small>SHA-256 <code>{}</code></small>",
        untrusted(&file.path),
        exact_bytes(file.size),
        file.crc32c,
        escape(&file.sha256),
    ));
    more.push_str(&format!("<small>Proved: {}</small>", proof_words(file.proof)));
    if let Some(host) = &file.host {
        more.push_str(&format!(
            "<small class=\"warn\">Came from {}, which is not known as one of Google's hosts</small>",
            untrusted(host)
        ));
    }
    if let Some(job) = &file.archive_job_id {
        more.push_str(&format!(
            "<small>From an earlier archive, job {}</small>",
            untrusted(job)
        ));
    }
    if !file.path.ends_with(&format!("/{}", file.name_at_google)) {
        more.push_str(&format!(
            "<small>At Google: {}</small>",
            untrusted(&file.name_at_google)
        ));
    }
    if let Some(generation) = &file.generation {
        more.push_str(&format!(
            "<small>Generation <code>{}</code></small>",
            escape(generation)
        ));
    }
    if let Some(inside) = &file.inspection {
        more.push_str(&format!("<small>{}</small>", contents(inside)));
    }
    more.push_str("</li>\n");
}

fn contents(inside: &ArchiveSummary) -> String {
    let mut words = match inside.kind.as_str() {
        "zip" => format!(
            "ZIP with {}, {} unpacked; every entry was read through",
            plural(inside.entries, "file", "files"),
            in_words(inside.uncompressed)
        ),
        other => format!("Content: {}", escape(other)),
    };
    for (count, what) in [
        (inside.broken, "broken inside"),
        (inside.hostile_names, "with an unusable name"),
        (inside.failed_files, "not exported, says Google's index"),
    ] {
        if count > 0 {
            words.push_str(&format!("; <span class=\"bad\">{count} {what}</span>"));
        }
    }
    if !inside.incomplete_services.is_empty() {
        let services: Vec<_> = inside
            .incomplete_services
            .iter()
            .map(|service| untrusted(service))
            .collect();
        words.push_str(&format!(
            "; <span class=\"warn\">incomplete, says Google: {}</span>",
            services.join(", ")
        ));
    }
    words
}

fn adjusted(page: &mut String, facts: &Facts) {
    if facts.adjusted_names.is_empty() {
        return;
    }
    let names = plural(facts.adjusted_names.len() as u64, "name was", "names were");
    page.push_str(&format!(
        "<h2>{names} adjusted</h2>\n<p>Not every computer can hold every name. Nothing inside the files changed.</p>\n<dl>\n"
    ));
    for name in &facts.adjusted_names {
        row(page, "Now", &untrusted(&name.path));
        row(page, "Was", &untrusted(&name.original));
    }
    page.push_str("</dl>\n");
}

fn proof(page: &mut String, facts: &Facts) {
    page.push_str(
        "<h2>Prove it, years later</h2>\n\
         <p>This folder is a BagIt bag (RFC 8493): plain files, with their checksums in \
         <code>manifest-sha256.txt</code>. No internet and no account is needed. Either of these reads every byte and tells \
         what is missing or changed:</p>\n\
         <code class=\"command\">carryout-cli verify FOLDER</code>\n\
         <code class=\"command\">bagit.py --validate FOLDER</code>\n\
         <p class=\"soft\">The second is the Library of Congress's own tool. For programs, the same receipt is in \
         <code>receipt.json</code>.</p>\n",
    );
    page.push_str(&format!(
        "<footer>Written {} by Carryout {}. Not a product of Google.</footer>\n",
        time(facts.finished_at, &facts.time_zone),
        escape(&facts.program_version)
    ));
}

fn banner(page: &mut String, words: &str) {
    page.push_str(&format!("<p class=\"banner\">{words}</p>\n"));
}

/// `markup` is trusted: whoever calls has escaped it.
fn row(page: &mut String, term: &str, markup: &str) {
    page.push_str(&format!("<dt>{term}</dt><dd>{markup}</dd>\n"));
}

/// A stranger's words, escaped and kept from turning the direction of what follows.
fn untrusted(text: &str) -> String {
    format!("<bdi>{}</bdi>", escape(text))
}

fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            c if c.is_control() => safe.push('\u{fffd}'),
            c => safe.push(c),
        }
    }
    safe
}

/// A moment in the person's own time, with the one that does not depend on where they are.
fn time(moment: Timestamp, zone: &TimeZone) -> String {
    let local = moment.to_zoned(zone.clone());
    format!(
        "<time datetime=\"{moment}\">{}</time> <span class=\"soft\">({} UTC)</span>",
        local.strftime("%-d %B %Y, %H:%M %Z"),
        moment.to_zoned(TimeZone::UTC).strftime("%Y-%m-%d %H:%M:%S"),
    )
}

fn plural(count: u64, one: &str, many: &str) -> String {
    format!("{} {}", grouped(count), if count == 1 { one } else { many })
}

fn plural_or_nothing(count: u64) -> String {
    if count == 0 {
        String::new()
    } else {
        plural(count, "file", "files")
    }
}

fn exact_bytes(count: u64) -> String {
    if count < 1000 {
        plural(count, "byte", "bytes")
    } else {
        format!("{} ({} bytes)", in_words(count), grouped(count))
    }
}

/// Digits in groups of three, with a space that does not break the line.
fn grouped(count: u64) -> String {
    let digits = count.to_string();
    let mut text = String::new();
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push('\u{202f}');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
#[path = "page_tests.rs"]
mod tests;
