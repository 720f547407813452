//! axe, a third-party accessibility checker, run in the page itself.

use serde_json::{Value, json};

use crate::driver::Driver;

/// axe finds nothing to object to, and has looked at the colours; answers the rules that it saw kept.
pub async fn assert_accessible(page: &Driver, name: &str) -> Vec<Value> {
    let axe = std::env::var("CARRYOUT_AXE").unwrap_or_else(|_| {
        concat!(env!("CARGO_MANIFEST_DIR"), "/ui/node_modules/axe-core/axe.min.js").to_owned()
    });
    let axe = std::fs::read_to_string(axe).expect("axe-core is there: `cargo xtask test` installs it");
    page.run(&format!("if (!window.axe) {{ {axe} }}"), json!([]))
        .await;

    let result = page
        .run_async(
            "const done = arguments[arguments.length - 1];
             axe.run(document).then(
                 (result) => done({
                     violations: result.violations.map((one) => [one.id, one.help, one.nodes.map((node) => node.html)]),
                     passes: result.passes.map((one) => one.id),
                 }),
                 (error) => done({ violations: [String(error)], passes: [] }))",
        )
        .await;

    assert_eq!(result["violations"], json!([]), "{name}");
    let passes = result["passes"].as_array().unwrap().clone();
    assert!(
        passes.contains(&json!("color-contrast")),
        "axe has looked at {name}: {passes:?}"
    );
    passes
}

/// Whether a user would have to scroll to the side.
pub async fn scrolls_sideways(page: &Driver) -> bool {
    let wider = "const page = document.documentElement; return page.scrollWidth > page.clientWidth";
    page.run(wider, json!([])).await == json!(true)
}
