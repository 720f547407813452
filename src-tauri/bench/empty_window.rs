//! The least window that Tauri can open: what the window rows of `cargo xtask bench` are compared with.

use tauri::http::Response;
use tauri::test::{mock_context, noop_assets};
use tauri::{WebviewUrl, WebviewWindowBuilder, Wry};

const SCHEME: &str = "empty";
const PAGE: &str = "<!doctype html><html lang=en><title>Empty</title><h1>Nothing</h1><p>And nothing else.";

fn main() -> tauri::Result<()> {
    tauri::Builder::<Wry>::new()
        .register_uri_scheme_protocol(SCHEME, |_, _| {
            Response::builder()
                .header("content-type", "text/html")
                .body(PAGE.as_bytes())
                .unwrap_or_default()
        })
        .setup(|app| {
            let page = format!("{SCHEME}://localhost/").parse()?;
            // As large as the window of the program.
            WebviewWindowBuilder::new(app, "main", WebviewUrl::CustomProtocol(page))
                .title("Empty")
                .inner_size(1160.0, 760.0)
                .build()?;
            Ok(())
        })
        .run(mock_context(noop_assets()))
}
