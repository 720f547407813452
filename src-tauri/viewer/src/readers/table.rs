//! What a table says about itself: its headings, and what each of its columns holds.

use super::File;
use super::columns::{self, Column};
use super::lines::{Line, usual_width};
use crate::address::is_web;
use crate::moment;

/// What a table says about itself.
pub(crate) struct Table {
    pub(crate) headings: Vec<String>,
    pub(crate) columns: Vec<Column>,
    /// What stands before the headings.
    pub(crate) description: String,
    /// The list that its lines belong to, where the file says it itself.
    pub(crate) list: Option<String>,
}

/// Finds the headings, and what each column is.
pub(crate) fn understand(file: &File<'_>, lines: &[Line]) -> (Table, usize) {
    let width = usual_width(lines);
    let at = lines
        .iter()
        .position(|line| line.cells.len() == width)
        .unwrap_or(0);
    let description = lines[..at.min(lines.len())]
        .iter()
        .flat_map(|line| &line.cells)
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(" ");
    let has_headings = lines.get(at).is_some_and(|line| are_headings(file, line));
    let headings = match lines.get(at) {
        Some(line) if has_headings => line.cells.clone(),
        Some(line) => (1..=line.cells.len()).map(|number| number.to_string()).collect(),
        None => Vec::new(),
    };
    let from = if has_headings { at + 1 } else { at }.min(lines.len());
    let columns = (0..width)
        .map(|column| {
            let cells = lines[from..]
                .iter()
                .filter_map(|line| line.cells.get(column))
                .map(|cell| cell.trim())
                .filter(|cell| !cell.is_empty());
            columns::column(cells)
        })
        .collect();
    let table = Table {
        headings,
        columns,
        description,
        list: None,
    };
    (table, from)
}

/// A list of words has no headings and no columns, whatever stands in its words.
pub(super) fn is_word_list(file: &File<'_>) -> bool {
    file.category == "chrome.dictionary"
}

/// A line of data has something in it that no heading has: a moment, an address, a number, an ID.
fn are_headings(file: &File<'_>, line: &Line) -> bool {
    if is_word_list(file) {
        return false;
    }
    if line.cells.len() == 1 {
        // A list of anything but words has a name with `_` or a capital in front.
        return true;
    }
    line.cells.iter().all(|cell| {
        let cell = cell.trim();
        !is_web(cell)
            && moment::from_text(cell).is_none()
            && cell.parse::<f64>().is_err()
            && !cell.starts_with('{')
    })
}

/// All columns by their headings.
pub(crate) fn cells_by_heading(table: &Table, cells: &[String]) -> Vec<(String, String)> {
    cells
        .iter()
        .enumerate()
        .filter(|(_, cell)| !cell.trim().is_empty())
        .map(|(at, cell)| {
            let heading = table
                .headings
                .get(at)
                .map(|heading| heading.trim())
                .filter(|heading| !heading.is_empty());
            (
                heading.map_or_else(|| (at + 1).to_string(), str::to_owned),
                cell.clone(),
            )
        })
        .collect()
}
