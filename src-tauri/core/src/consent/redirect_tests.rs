use super::{GoogleError, RedirectError, read};
use proptest::prelude::{prop_assert, proptest};
use secrecy::SecretString;
use url::Url;

#[test]
fn the_code_is_read_from_a_target_and_from_a_whole_address() {
    for address in [
        "/callback?state=s3cret&code=4%2F0AbC-x&scope=a%20b",
        "http://127.0.0.1:4711/callback?code=4%2F0AbC-x&state=s3cret&authuser=0&prompt=consent",
        "  http://127.0.0.1:4711/callback?code=4/0AbC-x&state=s3cret\r\n",
        "\"http://127.0.0.1:4711/callback?code=4/0AbC-x&state=s3cret\"",
        "<http://127.0.0.1:4711/callback?code=4/0AbC-x&state=s3cret#>",
        "127.0.0.1:4711/callback?code=4/0AbC-x&state=s3cret",
        "LOCALHOST:4711/callback?code=4/0AbC-x&state=s3cret",
        "https://127.0.0.1:4711/callback?code=4%2F0AbC-x&state=s3cret",
        "https://localhost:4711/callback?code=4/0AbC-x&state=s3cret",
        "http://[::1]:4711/callback?code=4/0AbC-x&state=s3cret",
        "http://127.0.0.1:4711/call\r\n  back?code=4/0A\nbC-x&state=s3c\u{200b}ret",
        "It says http://127.0.0.1:4711/callback?code=4/0AbC-x&state=s3cret instead",
        "\u{201c}http://127.0.0.1:4711/callback?code=4/0AbC-x&state=s3cret\u{201d}.",
        "(http://127.0.0.1:4711/callback?state=s3cret&code=4/0AbC-x)",
        "http://127.0.0.1:4711/callback?code=4/0AbC-x&amp;state=s3cret&amp;scope=x",
        "http%3A%2F%2F127.0.0.1%3A4711%2Fcallback%3Fcode%3D4%252F0AbC-x%26state%3Ds3cret",
        "127.0.0.1%3A4711%2Fcallback%3Fcode%3D4%2F0AbC-x%26state%3Ds3cret",
        "http://127.0.0.1:4711/callback?code=4%252F0AbC-x&state=s3cret",
        "https://links.example/check?url=http%3A%2F%2F127.0.0.1%3A4711%2Fcallback%3Fcode%3D4%252F0AbC-x%26state%3Ds3cret&data=1",
        "about:neterror?e=connectionFailure&u=https%3A//127.0.0.1%3A4711/callback%3Fcode%3D4%252F0AbC-x%26state%3Ds3cret",
    ] {
        assert_eq!(from(address).as_deref(), Ok("4/0AbC-x"), "for {address}");
    }
}

#[test]
fn only_our_state_counts() {
    for state in ["", "s3cre", "s3crets", "S3CRET", "other"] {
        for answer in ["code=4/x", "error=access_denied", "error=server_error", ""] {
            let found = from(&format!("/callback?state={state}&{answer}"));

            assert_eq!(found, Err(RedirectError::WrongState));
        }
    }
}

#[test]
fn denied_consent_is_distinguished_from_an_error() {
    assert_eq!(
        from("/callback?error=access_denied&state=s3cret"),
        Err(RedirectError::Denied)
    );
    assert_eq!(
        from("/callback?error=temporarily_unavailable&state=s3cret"),
        Err(google_error("temporarily_unavailable", ""))
    );
    assert_eq!(
        from("/callback?error=access_denied&error_subtype=admin_policy_enforced&state=s3cret"),
        Err(google_error("admin_policy_enforced", ""))
    );
    assert_eq!(
        from("/callback?error=brand_new&error_description=Not%20today%0D%0A%1B%5B31m.&state=s3cret"),
        Err(google_error("brand_new", "Not today ."))
    );
    assert_eq!(
        from("/callback?error=access_denied&code=4/x&state=s3cret"),
        Err(RedirectError::Denied)
    );
}

#[test]
fn unknown_error_shows_googles_message_without_secrets() {
    for (odd, shown) in [
        ("ya29.planted", "<masked>"),
        ("", "an error without a name"),
        ("Something%20new", "Something new"),
        ("%1B%5B2J%E2%80%AEgone", "gone"),
        (&"a".repeat(41), "<masked>"),
    ] {
        let found = from(&format!("/callback?state=s3cret&error={odd}"));

        assert_eq!(found, Err(google_error(shown, "")));
    }
}

#[test]
fn an_address_that_was_copied_in_part_is_called_incomplete() {
    for part in [
        "/callback",
        "/callback?",
        "/callback?code=4/x",
        "/callback?state=s3cret",
        "/callback?state=s3cret&code=",
    ] {
        assert_eq!(from(part), Err(RedirectError::Missing), "for {part}");
    }
}

#[test]
fn every_other_address_is_not_ours() {
    for other in [
        "",
        "/",
        "/favicon.ico",
        "/callback/",
        "/Callback?state=s3cret&code=4/x",
        "/x/../callback2?state=s3cret&code=4/x",
        "//127.0.0.1/callback?state=s3cret&code=4/x",
        "ftp://127.0.0.1:4711/callback?state=s3cret&code=4/x",
        "https://127.0.0.1.evil.example/callback?state=s3cret&code=4/x",
        "https://localhost@evil.example/callback?state=s3cret&code=4/x",
        "http://127.0.0.2:4711/callback?state=s3cret&code=4/x",
        "http://evil.example/callback?state=s3cret&code=4/x",
        "http://me@127.0.0.1:4711/callback?state=s3cret&code=4/x",
        "https://accounts.google.com/o/oauth2/v2/auth?state=s3cret",
        "/callback?state=s3cret&state=s3cret&code=4/x",
        "/callback?state=s3cret&code=4/x&code=4/y",
        "*",
    ] {
        assert_eq!(from(other), Err(RedirectError::NotOurs), "for {other}");
    }
}

#[test]
fn an_absurd_code_is_no_code() {
    let long = "x".repeat(2_049);
    for odd in [long.as_str(), "a%20b", "a%0d%0ab", "%00", "%FF"] {
        assert_eq!(
            from(&format!("/callback?state=s3cret&code={odd}")),
            Err(RedirectError::Missing)
        );
    }
}

proptest! {
    #[test]
    fn no_address_without_our_state_brings_a_code(address in ".{0,300}") {
        prop_assert!(from(&address).is_err());
        prop_assert!(from(&["/callback?", &address].concat()).is_err());
    }
}

fn google_error(error: &str, description: &str) -> RedirectError {
    RedirectError::GoogleError(GoogleError {
        error: error.to_owned(),
        description: description.to_owned(),
    })
}

fn from(address: &str) -> Result<String, RedirectError> {
    read(address, &redirect(), &SecretString::from("s3cret")).map(|code| code.expose().to_owned())
}

fn redirect() -> Url {
    Url::parse("http://127.0.0.1:4711/callback").unwrap()
}
