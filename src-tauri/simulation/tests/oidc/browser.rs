//! A browser that keeps cookies and follows where it is sent, and a user who ticks boxes in it.

use bytes::Bytes;
use carryout_core::ports::{HttpNetwork, Network as _, read_limited};
use http::header::{CONTENT_TYPE, COOKIE, LOCATION, SET_COOKIE};
use http::{HeaderMap, Request};
use serde_json::Value;
use std::collections::BTreeMap;
use url::{Url, form_urlencoded};

/// What the user does on the page with the boxes.
#[derive(Clone, Copy)]
pub enum Answer<'a> {
    All,
    Only(&'a [&'a str]),
    No,
}

/// A browser with a cookie jar.
pub struct Browser {
    network: HttpNetwork,
    cookies: BTreeMap<String, String>,
}

impl Browser {
    pub fn new() -> Self {
        Self {
            network: HttpNetwork::new().unwrap(),
            cookies: BTreeMap::new(),
        }
    }

    /// Walks from the page that our program opened to the address that leads back to it, without going there.
    pub async fn walk(&mut self, page: &Url, answer: Answer<'_>) -> Url {
        let mut at = page.clone();
        let mut form = None;
        for _ in 0..20 {
            let (head, body) = self.load(&at, form.take()).await;
            if let Some(to) = head.get(LOCATION) {
                at = at.join(to.to_str().unwrap()).unwrap();
                if at.path() == "/callback" {
                    return at;
                }
            } else {
                form = Some(filled_in(&body, answer));
            }
        }
        panic!("the walk does not end, it is at {}", at.path());
    }

    /// Loads an address and answers what a user would see.
    pub async fn see(&mut self, address: &Url) -> String {
        self.load(address, None).await.1
    }

    async fn load(&mut self, address: &Url, form: Option<String>) -> (HeaderMap, String) {
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let request = match form {
            Some(form) => Request::post(address.as_str())
                .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
                .header(COOKIE, cookies.join("; "))
                .body(Bytes::from(form)),
            None => Request::get(address.as_str())
                .header(COOKIE, cookies.join("; "))
                .body(Bytes::new()),
        };
        let (head, body) = self.network.send(request.unwrap()).await.unwrap().into_parts();
        for cookie in head.headers.get_all(SET_COOKIE) {
            let (name, rest) = cookie.to_str().unwrap().split_once('=').unwrap();
            let value = rest.split(';').next().unwrap();
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        let body = read_limited(body, 100_000).await.unwrap();
        (head.headers, String::from_utf8(body.to_vec()).unwrap())
    }
}

/// The form of the server's page, which is described in JSON, as the user fills it in.
fn filled_in(page: &str, answer: Answer<'_>) -> String {
    let page: Value = serde_json::from_str(page).expect("a page with a form");
    let mut form = form_urlencoded::Serializer::new(String::new());
    if page["page"] != "consent" {
        return form.append_pair("answer", "go on").finish();
    }
    for scope in page["scopes"].as_array().unwrap() {
        let scope = scope.as_str().unwrap();
        let ticked = match answer {
            Answer::All => true,
            Answer::Only(some) => some.iter().any(|resource| scope.ends_with(resource)),
            Answer::No => false,
        };
        if ticked {
            form.append_pair("scope", scope);
        }
    }
    form.append_pair(
        "answer",
        if matches!(answer, Answer::No) {
            "deny"
        } else {
            "allow"
        },
    )
    .finish()
}
