//! A client for WebDriver, small enough to read: the same one drives our window and the user's browser.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// Under this name WebDriver hands out elements. Source: the WebDriver recommendation of the W3C.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// The only place that waits: so long, in such steps.
const PATIENCE: Duration = Duration::from_secs(60);
/// A program that has not opened its window by then is not going to.
const START: Duration = Duration::from_secs(20);
const STEP: Duration = Duration::from_millis(50);

/// A session with a page.
pub struct Driver {
    http: reqwest::Client,
    base: String,
}

/// Why a request of ours was refused, as WebDriver reports it.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Refused(String);

impl Driver {
    /// Opens a session at the driver that listens on `port`.
    pub async fn open(port: u16, capabilities: Value) -> Self {
        // WebKit's driver now and then never answers: that is a failure, and no reason to wait for ever.
        let http = reqwest::Client::builder()
            .no_proxy()
            .read_timeout(PATIENCE)
            .build()
            .unwrap();
        let root = format!("http://127.0.0.1:{port}/session");
        let wanted = json!({ "capabilities": { "alwaysMatch": capabilities } });
        let answer = eventually("a driver that listens", async || {
            // A driver whose program ended at once would keep us waiting for ever.
            let request = http.post(&root).json(&wanted).timeout(START);
            let sent = request.send().await.ok()?;
            sent.json::<Value>().await.ok()
        })
        .await;
        let id = answer["value"]["sessionId"]
            .as_str()
            .unwrap_or_else(|| panic!("no session: {answer}"));

        Self {
            http,
            base: format!("{root}/{id}"),
        }
    }

    /// Runs `script` as the body of a function in the page.
    pub async fn run(&self, script: &str, arguments: Value) -> Value {
        self.post("execute/sync", json!({ "script": script, "args": arguments }))
            .await
            .unwrap()
    }

    /// Runs `script`, whose last argument is the function that takes its answer.
    pub async fn run_async(&self, script: &str) -> Value {
        self.post("execute/async", json!({ "script": script, "args": [] }))
            .await
            .unwrap()
    }

    /// Clicks what `css` finds, once it is there and can be clicked.
    pub async fn click(&self, css: &str) {
        let mut last = None;
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            match self.try_click(css).await {
                Ok(()) => return,
                Err(refused) => last = Some(refused),
            }
            tokio::time::sleep(STEP).await;
        }
        panic!(
            "{css} could not be clicked: {}",
            last.map_or_else(String::new, |refused| refused.to_string())
        );
    }

    /// Types `text` into what `css` finds, in place of what was there.
    pub async fn fill(&self, css: &str, text: &str) {
        let element = eventually(&format!("a field {css}"), async || self.find(css).await.ok()).await;
        self.post(&format!("element/{element}/clear"), json!({}))
            .await
            .unwrap();
        self.post(&format!("element/{element}/value"), json!({ "text": text }))
            .await
            .unwrap();
    }

    /// Chooses the entry with this value from the list that `css` finds.
    pub async fn choose(&self, css: &str, value: &str) {
        self.sees(css).await;
        // WebKit's driver opens no list: the system draws it, not the page.
        let script = "const list = document.querySelector(arguments[0]);
            list.focus();
            list.value = arguments[1];
            list.dispatchEvent(new Event('change', { bubbles: true }));
            return list.value";
        assert_eq!(self.run(script, json!([css, value])).await, json!(value));
    }

    /// Waits until what `css` finds can be seen; answers its text.
    pub async fn sees(&self, css: &str) -> String {
        eventually(&format!("the sight of {css}"), async || {
            let element = self.find(css).await.ok()?;
            let shown = self.get(&format!("element/{element}/displayed")).await.ok()?;
            if shown != json!(true) {
                return None;
            }
            let text = self.get(&format!("element/{element}/text")).await.ok()?;
            text.as_str().map(str::to_owned)
        })
        .await
    }

    /// Waits until what `css` finds holds `text`.
    pub async fn reads(&self, css: &str, text: &str) {
        eventually(&format!("\u{201c}{text}\u{201d} in {css}"), async || {
            let script =
                "return [...document.querySelectorAll(arguments[0])].map((one) => one.textContent).join(' ')";
            let found = self.run(script, json!([css])).await;
            found
                .as_str()?
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
                .contains(text)
                .then_some(())
        })
        .await;
    }

    /// Waits until nothing fits `css`.
    pub async fn sees_no_more(&self, css: &str) {
        eventually(&format!("the end of {css}"), async || {
            self.find(css).await.is_err().then_some(())
        })
        .await;
    }

    /// Whether anything fits `css` now.
    pub async fn has(&self, css: &str) -> bool {
        self.find(css).await.is_ok()
    }

    /// Presses one key after the other; keys without a letter have WebDriver's code points.
    pub async fn press(&self, keys: &[&str]) {
        let strokes: Vec<Value> = keys
            .iter()
            .flat_map(|key| {
                [
                    json!({ "type": "keyDown", "value": key }),
                    json!({ "type": "keyUp", "value": key }),
                ]
            })
            .collect();
        self.act(json!({ "actions": [{ "type": "key", "id": "keys", "actions": strokes }] }))
            .await;
    }

    /// Presses one key together with Control.
    pub async fn press_with_control(&self, key: &str) {
        self.act(with_control(key)).await;
    }

    /// Does what WebDriver calls actions.
    pub async fn act(&self, actions: Value) {
        self.post("actions", actions).await.unwrap();
    }

    /// Does what WebDriver calls actions, of which the program may not survive the last.
    pub async fn try_to_act(&self, actions: Value) {
        let _ = self.post("actions", actions).await;
    }

    /// Makes the window so large.
    pub async fn resize(&self, width: u32, height: u32) {
        self.post("window/rect", json!({ "width": width, "height": height }))
            .await
            .unwrap();
    }

    /// How many windows and tabs there are.
    pub async fn handles(&self) -> usize {
        let handles = self.get("window/handles").await.unwrap();
        handles.as_array().unwrap().len()
    }

    /// Leads the tab to an address.
    pub async fn go(&self, url: &str) {
        self.post("url", json!({ "url": url })).await.unwrap();
    }

    /// Makes the tab of a Chromium think that its system has these colours and its window this width.
    pub async fn emulate(&self, colours: &str, width: u32) {
        let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": colours }] });
        let screen = json!({ "width": width, "height": 800, "deviceScaleFactor": 1, "mobile": false });
        for (command, parameters) in [
            ("Emulation.setEmulatedMedia", media),
            ("Emulation.setDeviceMetricsOverride", screen),
        ] {
            let request = json!({ "cmd": command, "params": parameters });
            self.post("goog/cdp/execute", request).await.unwrap();
        }
    }

    /// A picture of the page, as PNG.
    pub async fn current_snapshot(&self) -> Vec<u8> {
        use base64::Engine as _;

        // The first picture after a change may still show the frame before it.
        tokio::time::sleep(Duration::from_millis(300)).await;
        let screen = self.get("screenshot").await.unwrap();
        base64::engine::general_purpose::STANDARD
            .decode(screen.as_str().unwrap())
            .unwrap()
    }

    /// Turns to the tab whose address holds `part`, once there is one.
    pub async fn turn_to(&self, part: &str) {
        self.turn_to_other(part, "").await;
    }

    /// Turns to the tab whose address holds `part` and is not `but`, once there is one.
    pub async fn turn_to_other(&self, part: &str, but: &str) {
        eventually(&format!("a tab at {part}"), async || {
            for handle in self.get("window/handles").await.ok()?.as_array()? {
                self.post("window", json!({ "handle": handle })).await.ok()?;
                let url = self.get("url").await.ok()?;
                if url.as_str().is_some_and(|url| url.contains(part) && url != but) {
                    return Some(());
                }
            }
            None
        })
        .await;
    }

    /// Whether the program behind the page has ended by itself.
    pub async fn is_over(&self) -> bool {
        self.get("url").await.is_err()
    }

    /// Ends the session, and with it the program behind the page.
    pub async fn end(&self) {
        // A program that has ended by itself has taken the session along.
        let _ = self.http.delete(&self.base).send().await;
    }

    async fn try_click(&self, css: &str) -> Result<(), Refused> {
        let element = self.find(css).await?;
        // A user scrolls until they see it whole; WebKit's driver stops at the edge.
        let script = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
        self.post(
            "execute/sync",
            json!({ "script": script, "args": [{ ELEMENT: element }] }),
        )
        .await?;
        self.post(&format!("element/{element}/click"), json!({}))
            .await
            .map(drop)
    }

    async fn find(&self, css: &str) -> Result<String, Refused> {
        let found = self
            .post("element", json!({ "using": "css selector", "value": css }))
            .await?;
        found[ELEMENT]
            .as_str()
            .map(str::to_owned)
            .ok_or_else(|| Refused(found.to_string()))
    }

    async fn post(&self, path: &str, body: Value) -> Result<Value, Refused> {
        let sent = self
            .http
            .post(format!("{}/{path}", self.base))
            .json(&body)
            .send()
            .await;
        Self::answer(sent).await
    }

    async fn get(&self, path: &str) -> Result<Value, Refused> {
        let sent = self.http.get(format!("{}/{path}", self.base)).send().await;
        Self::answer(sent).await
    }

    async fn answer(sent: reqwest::Result<reqwest::Response>) -> Result<Value, Refused> {
        let answer = sent.map_err(|error| Refused(error.to_string()))?;
        let is_good = answer.status().is_success();
        let mut body: Value = answer.json().await.map_err(|error| Refused(error.to_string()))?;
        if is_good {
            Ok(body["value"].take())
        } else {
            Err(Refused(body.to_string()))
        }
    }
}

/// What WebDriver is asked for when one key is pressed together with Control.
pub fn with_control(key: &str) -> Value {
    const CONTROL: &str = "\u{e009}";
    let strokes = [
        ("keyDown", CONTROL),
        ("keyDown", key),
        ("keyUp", key),
        ("keyUp", CONTROL),
    ]
    .map(|(kind, key)| json!({ "type": kind, "value": key }));
    json!({ "actions": [{ "type": "key", "id": "keys", "actions": strokes }] })
}

/// Looks again and again until there is something to see.
pub async fn eventually<T>(what: &str, look: impl AsyncFnMut() -> Option<T>) -> T {
    let seen = if_ever(look).await;
    seen.unwrap_or_else(|| panic!("waited in vain for {what}"))
}

/// The same for those who can say better what was there instead.
pub async fn if_ever<T>(mut look: impl AsyncFnMut() -> Option<T>) -> Option<T> {
    let start = Instant::now();
    loop {
        if let Some(seen) = look().await {
            return Some(seen);
        }
        if start.elapsed() >= PATIENCE {
            return None;
        }
        tokio::time::sleep(STEP).await;
    }
}
