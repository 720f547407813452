//! How large installers and installed files are: told after each build beside the bar, and kept in BENCHMARKS.md on request.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;

use crate::bundle::outputs;
use crate::command::Program;
use crate::places;

/// How large the `.deb` may be at most, in bytes.
const MOST_DEB: u64 = 10_000_000;

/// Around the table in BENCHMARKS.md.
const BEGIN: &str = "<!-- sizes: written by `cargo xtask bundle --record` -->\n";
const END: &str = "<!-- end of sizes -->\n";

/// One line of the table.
struct Row {
    name: String,
    bytes: u64,
    most: Option<u64>,
}

/// Tells the sizes of `packages` and of what they install, and writes them into BENCHMARKS.md if `record` is set.
///
/// # Errors
///
/// A file cannot be read or written.
pub fn tell(packages: &[PathBuf], record: bool) -> anyhow::Result<()> {
    let rows = measure(packages)?;
    let table = table(&rows);
    eprint!("\n{table}");
    if record {
        let file = places::root().join("BENCHMARKS.md");
        let text = fs::read_to_string(&file)?;
        fs::write(&file, replaced(&text, &table)?)?;
    }

    Ok(())
}

fn measure(packages: &[PathBuf]) -> anyhow::Result<Vec<Row>> {
    let mut rows = Vec::new();
    for package in packages {
        let name = package
            .file_name()
            .context("a package has a name")?
            .to_string_lossy();
        rows.push(Row {
            name: format!("`{name}`"),
            bytes: fs::metadata(package)?.len(),
            most: name.ends_with(".deb").then_some(MOST_DEB),
        });
    }
    let tree = outputs().join("tree");
    rows.push(row("installed, all files", sum(&tree)?));
    for program in ["carryout", "carryout-cli"] {
        let bytes = fs::metadata(tree.join("usr/bin").join(program))?.len();
        rows.push(row(&format!("of that, `{program}`"), bytes));
    }
    rows.push(row(
        "in `carryout`, the page before it is compressed",
        sum(&places::ui().join("dist"))?,
    ));

    Ok(rows)
}

fn row(name: &str, bytes: u64) -> Row {
    Row {
        name: name.to_owned(),
        bytes,
        most: None,
    }
}

/// The bytes of all files below `dir`.
fn sum(dir: &Path) -> anyhow::Result<u64> {
    let sizes = Program::new("find")
        .within(dir)
        .args([".", "-type", "f", "-printf", "%s\n"])
        .read()?;

    Ok(sizes.lines().filter_map(|size| size.parse::<u64>().ok()).sum())
}

fn table(rows: &[Row]) -> String {
    let lines = rows.iter().map(|row| {
        let bar = match row.most {
            Some(most) if row.bytes > most => format!("{}: **MISSED**", megabytes(most)),
            Some(most) => format!("{}: **met**", megabytes(most)),
            None => String::new(),
        };
        format!("| {} | {} | {bar} |\n", row.name, megabytes(row.bytes))
    });

    format!("| | MB | bar |\n|---|---|---|\n{}", lines.collect::<String>())
}

/// In units of 1,000,000 bytes, as downloads are told.
fn megabytes(bytes: u64) -> String {
    let tenths = (bytes + 50_000) / 100_000;

    format!("{}.{}", tenths / 10, tenths % 10)
}

fn replaced(text: &str, table: &str) -> anyhow::Result<String> {
    let (before, rest) = text
        .split_once(BEGIN)
        .context("BENCHMARKS.md has no place for the sizes")?;
    let (_, after) = rest
        .split_once(END)
        .context("the place for the sizes in BENCHMARKS.md has no end")?;

    Ok(format!("{before}{BEGIN}{table}{END}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_package_stands_beside_its_bar() {
        let package = |bytes| Row {
            most: Some(MOST_DEB),
            ..row("`a.deb`", bytes)
        };

        let table = table(&[
            package(MOST_DEB),
            package(MOST_DEB + 50_000),
            row("all", 9_949_999),
        ]);

        assert!(table.contains("| `a.deb` | 10.0 | 10.0: **met** |"), "{table}");
        assert!(table.contains("| `a.deb` | 10.1 | 10.0: **MISSED** |"), "{table}");
        assert!(table.contains("| all | 9.9 |  |"), "{table}");
    }

    #[test]
    fn the_table_in_the_document_is_replaced_and_nothing_else() {
        let text = format!("a\n{BEGIN}old\n{END}b\n");

        let once = replaced(&text, "new\n").unwrap();

        assert_eq!(once, format!("a\n{BEGIN}new\n{END}b\n"));
        assert_eq!(replaced(&once, "new\n").unwrap(), once);
        assert!(replaced("a\nb\n", "new\n").is_err());
    }

    #[test]
    fn the_document_has_a_place_for_the_sizes() {
        let text = fs::read_to_string(places::root().join("BENCHMARKS.md")).unwrap();

        assert!(replaced(&text, "").is_ok());
    }
}
