//! `receipt.html`: the receipt to read, in the language of the system. No script, no external resources; untrusted
//! text is escaped by the template.

use super::facts::{AccessType, ArchiveSummary, CategoryFacts, Facts, FileFacts, Origin, Reason};
use crate::advice::Code;
use crate::catalog;
use crate::intake::without_controls as clean;
use crate::journal::Outcome;
use crate::locale::{Message, messages as m};
use crate::transfer::Proof;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest, Sha256};

const STYLE: &str = include_str!("page.css");

/// The whole page as text.
pub(super) fn render(facts: &Facts) -> String {
    // The hash allows this one style and no other, so that nothing injected could bring its own.
    let style_hash = STANDARD.encode(Sha256::digest(STYLE));
    let policy =
        format!("default-src 'none'; style-src 'sha256-{style_hash}'; base-uri 'none'; form-action 'none'");
    let page = Page { facts };
    let title = m::receipt_title(
        &clean(&facts.connection_name),
        &facts
            .finished_at
            .to_zoned(facts.time_zone.clone())
            .date()
            .to_string(),
    );

    html! {
        (DOCTYPE)
        html lang=(facts.locale.tag()) dir=(page.say(&m::locale_direction())) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(PreEscaped(policy));
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                title { (page.say(&title)) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main {
                    (page.head())
                    @if !facts.categories.is_empty() { (page.categories()) }
                    @if !facts.adjusted_names.is_empty() { (page.adjusted()) }
                    (page.proof())
                }
            }
        }
    }
    .into_string()
}

struct Page<'a> {
    facts: &'a Facts,
}

impl Page<'_> {
    fn say(&self, message: &Message) -> String {
        self.facts.locale.say(message)
    }

    fn head(&self) -> Markup {
        let facts = self.facts;
        let banner = match facts.origin {
            Origin::Google => None,
            Origin::Practice => Some(m::receipt_practice()),
            Origin::Loopback => Some(m::receipt_loopback()),
        };
        let access = match facts.access_type {
            AccessType::OneTime => m::receipt_access_one_time(),
            AccessType::TimeBased => m::receipt_access_time_based(),
            AccessType::Unknown => m::receipt_access_unknown(),
        };
        let summary = facts.summary();

        html! {
            @if let Some(banner) = banner { p.banner { (self.say(&banner)) } }
            h1 { (self.say(&m::receipt_heading())) }
            p.sum { (summary.sentence(self.facts.locale)) "." }
            p.soft { (self.files(summary.files, summary.bytes)) }
            @if summary.incomplete > 0 {
                p.warn { (self.say(&m::receipt_incomplete(summary.incomplete))) }
            }
            dl {
                (self.row(&m::receipt_row_connection(), untrusted(&facts.connection_name)))
                (self.row(&m::receipt_row_asked(), self.time(facts.asked_at)))
                (self.row(&m::receipt_row_finished(), self.time(facts.finished_at)))
                @if let Some(period) = self.period() { (self.row(&m::receipt_row_period(), period)) }
                (self.row(&m::receipt_row_access(), html! { (self.say(&access)) }))
                @if facts.access_type == AccessType::OneTime { (self.row(&m::receipt_row_access_ended(), self.ended())) }
                (self.row(&m::receipt_row_client(), untrusted(&facts.client_label)))
                (self.row(&m::receipt_row_program(), html! { (self.say(&m::receipt_program(&facts.program_version))) }))
            }
        }
    }

    /// What became of access for one copy.
    fn ended(&self) -> Markup {
        match self.facts.access_ended_at {
            Some(ended) => html! { (self.say(&m::receipt_access_ended())) " " (self.time(ended)) },
            None => html! { (self.say(&m::receipt_access_in_place())) },
        }
    }

    /// How many files, and how they were proved where that was not by Google's checksum alone.
    fn files(&self, files: u64, bytes: u64) -> String {
        let proofs = self.facts.proofs();
        if proofs.iter().all(|(proof, _)| *proof == Proof::Checksum) {
            return self.say(&m::receipt_files(files, bytes));
        }
        let each: Vec<String> = proofs
            .into_iter()
            .map(|(proof, count)| self.say(&m::receipt_proof_count(count, &self.say(&proof.by()))))
            .collect();

        self.say(&m::receipt_files_proved(
            files,
            bytes,
            &self.facts.locale.list(&each),
        ))
    }

    fn period(&self) -> Option<Markup> {
        let ends = [
            (m::receipt_from(), self.facts.since),
            (m::receipt_until(), self.facts.until),
        ];
        let known: Vec<_> = ends
            .into_iter()
            .filter_map(|(word, at)| Some((word, at?)))
            .collect();

        (!known.is_empty()).then(|| {
            html! {
                @for (at, (word, moment)) in known.iter().enumerate() {
                    @if at > 0 { br; }
                    (self.say(word)) " " (self.time(*moment))
                }
                ", " (self.say(&m::receipt_period_limit()))
            }
        })
    }

    fn categories(&self) -> Markup {
        html! {
            h2 { (self.say(&m::receipt_asked_for())) }
            table {
                thead {
                    tr {
                        th scope="col" { (self.say(&m::receipt_column_kind())) }
                        th scope="col" { (self.say(&m::receipt_column_outcome())) }
                        th.number scope="col" { (self.say(&m::receipt_column_files())) }
                        th.number scope="col" { (self.say(&m::receipt_column_size())) }
                    }
                }
                tbody { @for category in &self.facts.categories { (self.category(category)) } }
            }
        }
    }

    fn category(&self, category: &CategoryFacts) -> Markup {
        let more = self.details(category);
        let has_more = !more.0.is_empty();
        let size = category
            .files
            .iter()
            .fold(0, |sum: u64, file| sum.saturating_add(file.size));
        let (colour, mark, word) = match category.ending.outcome {
            _ if category.ending.not_granted => ("soft", "–", m::receipt_outcome_not_granted()),
            Outcome::Saved if category.incomplete => ("warn", "!", m::receipt_outcome_incomplete()),
            Outcome::Saved => ("good", "✓", m::receipt_outcome_got()),
            Outcome::Empty => ("soft", "○", m::receipt_outcome_empty()),
            Outcome::Refused => ("bad", "–", m::receipt_outcome_refused()),
            Outcome::Failed => ("bad", "✕", m::receipt_outcome_failed()),
            Outcome::Cancelled => ("soft", "–", m::receipt_outcome_cancelled()),
        };
        let title = catalog::title_in(self.facts.locale, &category.resource)
            .unwrap_or_else(|| category.title.clone());

        html! {
            tr.has-more[has_more] {
                td.kind { strong { (untrusted(&title)) } small { (untrusted(&category.resource)) } }
                td class={ "outcome " (colour) } { span aria-hidden="true" { (mark) } " " (self.say(&word)) }
                td.number {
                    @if !category.files.is_empty() { (self.say(&m::receipt_file_count(category.files.len()))) }
                }
                td.number { @if !category.files.is_empty() { (self.facts.locale.bytes(size)) } }
            }
            @if has_more { tr.more { td colspan="4" { (more) } } }
        }
    }

    fn details(&self, category: &CategoryFacts) -> Markup {
        let facts = self.facts_of(category);
        let files = category.files.len();
        let label = match files {
            0 => m::receipt_details(),
            files => m::receipt_details_and_files(files),
        };

        html! {
            @if let Some(reason) = &category.reason { (self.reason(reason)) }
            @if category.ending.outcome == Outcome::Empty && category.reason.is_none() {
                p.soft { (self.say(&m::receipt_nothing())) }
            }
            @for note in &category.notes { p { (untrusted(note)) } }
            @if !facts.0.is_empty() || files > 0 || !category.same.is_empty() {
                details {
                    summary { (self.say(&label)) }
                    ul.files {
                        @if !facts.0.is_empty() { li { (facts) } }
                        @for file in &category.files { (self.file(file)) }
                        @for same in &category.same {
                            li {
                                small {
                                    (self.say(&m::receipt_same_listed())) " " (untrusted(&same.name_at_google)) "; "
                                    (self.say(&m::receipt_same_as())) " " (untrusted(&same.path)) " "
                                    (self.say(&m::receipt_same_once()))
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// Why a category ended as it did: our own words where we know the code, otherwise those that came with it.
    fn reason(&self, reason: &Reason) -> Markup {
        let known = Code::known(&reason.code);
        let (headline, text) = match known {
            Some(code) => (self.say(&code.headline()), self.say(&code.reason())),
            None => (reason.headline.clone(), reason.text.clone()),
        };
        let said = self.say(&m::receipt_reason(headline.trim_end_matches('.'), &text));

        html! {
            p {
                (untrusted(&said)) " "
                code { (untrusted(&reason.code)) }
            }
        }
    }

    fn facts_of(&self, category: &CategoryFacts) -> Markup {
        html! {
            @if let Some(asked) = category.asked_at {
                small { (self.say(&m::receipt_asked_at())) " " (self.time(asked)) }
            }
            @if let Some(export) = category.export_time {
                small { (self.say(&m::receipt_state_of())) " " (self.time(export)) }
            }
            @if category.retries > 0 { small { (self.say(&m::receipt_asked_again(category.retries))) } }
            @if let Some(job) = &category.archive_job_id {
                small { (self.say(&m::receipt_job())) " " (untrusted(job.as_str())) }
            }
        }
    }

    fn file(&self, file: &FileFacts) -> Markup {
        let is_renamed = !file.path.ends_with(&format!("/{}", file.name_at_google));

        html! {
            li {
                (untrusted(&file.path))
                small.number { (self.exact_bytes(file.size)) }
                small { "CRC32C " code { (format!("{:08x}", file.crc32c)) } }
                small { "SHA-256 " code { (clean(&file.sha256)) } }
                small { (self.say(&m::receipt_proved(&self.say(&file.proof.by())))) }
                @if let Some(host) = &file.host {
                    small.warn {
                        (self.say(&m::receipt_host())) " " (untrusted(host)) (self.say(&m::receipt_host_unknown()))
                    }
                }
                @if let Some(job) = &file.archive_job_id {
                    small { (self.say(&m::receipt_earlier_archive())) " " (untrusted(job.as_str())) }
                }
                @if is_renamed {
                    small { (self.say(&m::receipt_name_at_google())) " " (untrusted(&file.name_at_google)) }
                }
                @if let Some(generation) = &file.generation {
                    small { (self.say(&m::receipt_generation())) " " code { (clean(generation)) } }
                }
                @if let Some(inside) = &file.inspection { small { (self.contents(inside)) } }
            }
        }
    }

    fn contents(&self, inside: &ArchiveSummary) -> Markup {
        let what = match inside.kind.as_str() {
            "zip" => m::receipt_zip(inside.entries, inside.uncompressed),
            other => m::receipt_content(&clean(other)),
        };
        let faults = [
            (inside.broken, m::receipt_broken(inside.broken)),
            (inside.hostile_names, m::receipt_unusable(inside.hostile_names)),
            (inside.failed_files, m::receipt_not_exported(inside.failed_files)),
        ];

        html! {
            (self.say(&what))
            @for (count, fault) in &faults {
                @if *count > 0 { "; " span.bad { (self.say(fault)) } }
            }
            @if !inside.incomplete_services.is_empty() {
                "; "
                span.warn {
                    (self.say(&m::receipt_services()))
                    @for (at, service) in inside.incomplete_services.iter().enumerate() {
                        @if at > 0 { "," }
                        " " (untrusted(service))
                    }
                }
            }
        }
    }

    fn adjusted(&self) -> Markup {
        let names = &self.facts.adjusted_names;

        html! {
            h2 { (self.say(&m::receipt_adjusted(names.len()))) }
            p { (self.say(&m::receipt_adjusted_text())) }
            dl {
                @for name in names {
                    (self.row(&m::receipt_row_now(), untrusted(&name.path)))
                    (self.row(&m::receipt_row_was(), untrusted(&name.original)))
                }
            }
        }
    }

    fn proof(&self) -> Markup {
        html! {
            h2 { (self.say(&m::receipt_proof())) }
            p { (self.say(&m::receipt_proof_text())) }
            code.command { "carryout-cli verify FOLDER" }
            code.command { "bagit.py --validate FOLDER" }
            p.soft { (self.say(&m::receipt_proof_tools())) }
            footer {
                (self.say(&m::receipt_written())) " " (self.time(self.facts.finished_at)) " "
                (self.say(&m::receipt_written_by(&self.facts.program_version)))
            }
        }
    }

    fn row(&self, term: &Message, value: Markup) -> Markup {
        html! { dt { (self.say(term)) } dd { (value) } }
    }

    /// A moment in the user's own time, with the one that does not depend on where they are.
    fn time(&self, moment: Timestamp) -> Markup {
        let local = moment.to_zoned(self.facts.time_zone.clone());
        let universal = moment
            .to_zoned(TimeZone::UTC)
            .strftime("%Y-%m-%d %H:%M:%S")
            .to_string();

        html! {
            time datetime=(moment) { (self.facts.locale.moment(&local)) } " " span.soft { "(" (universal) " UTC)" }
        }
    }

    fn exact_bytes(&self, count: u64) -> String {
        if count < 1000 {
            self.facts.locale.bytes(count)
        } else {
            self.say(&m::receipt_exact_size(count))
        }
    }
}

/// Untrusted text, isolated so that it cannot change the direction of what follows.
fn untrusted(text: &str) -> Markup {
    html! { bdi { (clean(text)) } }
}

#[cfg(test)]
#[path = "page_tests.rs"]
mod tests;
