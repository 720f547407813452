use super::super::{Garbage, Revoked, TokenError, Trouble};
use super::{Says, Script, attempt, clock, endpoint, exchange, later, now, refused};
use crate::advice;
use crate::catalog::SCOPE_PREFIX;
use crate::ports::NetworkError;
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use jiff::SignedDuration;
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};

#[tokio::test]
async fn a_code_is_exchanged_as_google_documents_it() {
    let script = Script::new([Says::Headed(
        200,
        vec![
            ("content-type", "application/json; charset=utf-8".to_owned()),
            ("date", "Sat, 21 Nov 2026 12:00:01 GMT".to_owned()),
        ],
        format!(
            r#"{{"access_token":"ya29.a","expires_in":3599,"refresh_token":"1//r","token_type":"Bearer",
            "scope":"{SCOPE_PREFIX}a.one {SCOPE_PREFIX}a.two","refresh_token_expires_in":15552000,"new":[1]}}"#
        ),
    )]);
    let (attempt, code) = attempt();

    let issued = endpoint(&script, &clock())
        .exchange(&attempt, &code)
        .await
        .unwrap();

    assert_eq!(issued.access_token.expose_secret(), "ya29.a");
    assert_eq!(issued.refresh_token.unwrap().expose_secret(), "1//r");
    assert!(now() + SignedDuration::from_secs(3_599) <= issued.expires_at);
    assert!(issued.expires_at < now() + SignedDuration::from_secs(3_700));
    assert_eq!(issued.refresh_token_expires_in, Some(15_552_000));
    assert_eq!(issued.scopes, attempt.scopes());
    assert_eq!(issued.date.as_deref(), Some("Sat, 21 Nov 2026 12:00:01 GMT"));

    let asked = script.asked().remove(0);
    let challenge = attempt
        .url()
        .query_pairs()
        .find(|(name, _)| name == "code_challenge")
        .unwrap()
        .1
        .into_owned();
    assert_eq!(asked.url, "https://oauth2.googleapis.com/token");
    assert_eq!(asked.form["grant_type"], "authorization_code");
    assert_eq!(asked.form["code"], "4/planted-code");
    assert_eq!(asked.form["client_id"], "1-a.apps.googleusercontent.com");
    assert_eq!(asked.form["client_secret"], "planted-client-secret");
    assert_eq!(asked.form["redirect_uri"], "http://127.0.0.1:4711/callback");
    assert_eq!(
        BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(&asked.form["code_verifier"])),
        challenge
    );
    assert_eq!(asked.form.len(), 6);
}

#[tokio::test]
async fn what_was_granted_is_what_the_answer_says() {
    let one = format!("{SCOPE_PREFIX}a.one");
    for (scope, expected) in [
        (format!(r#","scope":"{one}""#), vec![one.clone()]),
        (
            format!(r#","scope":"  {one}  openid ""#),
            vec![one.clone(), "openid".to_owned()],
        ),
        (r#","scope":"""#.to_owned(), Vec::new()),
        (String::new(), attempt().0.scopes().to_vec()),
    ] {
        let issued = exchange(Says::fine(&format!(
            r#"{{"access_token":"a","token_type":"Bearer"{scope}}}"#
        )))
        .await;

        assert_eq!(issued.unwrap().scopes, expected, "for {scope}");
    }
}

#[tokio::test]
async fn an_odd_extra_does_not_cost_the_grant() {
    for (extra, expected) in [
        (r#""refresh_token_expires_in":604800"#, Some(604_800)),
        (r#""refresh_token_expires_in":"604800""#, Some(604_800)),
        (r#""refresh_token_expires_in":null"#, None),
        (r#""refresh_token_expires_in":-1"#, None),
        (r#""refresh_token_expires_in":"604800.0""#, Some(604_800)),
        (r#""refresh_token_expires_in":0"#, None),
        (r#""refresh_token_expires_in":1e99"#, Some(366 * 86_400)),
        (
            r#""refresh_token_expires_in":9223372036854775808"#,
            Some(366 * 86_400),
        ),
        (r#""refresh_token_expires_in":{"x":[]}"#, None),
        (r#""id_token":"x""#, None),
    ] {
        let body = format!(r#"{{"access_token":"a","token_type":"Bearer","expires_in":1,{extra}}}"#);

        let issued = exchange(Says::fine(&body)).await.expect(extra);

        assert_eq!(issued.refresh_token_expires_in, expected, "for {extra}");
    }
}

#[tokio::test]
async fn an_answer_in_other_forms_is_read_all_the_same() {
    let one = format!("{SCOPE_PREFIX}a.one");
    for body in [
        format!(r#"{{"access_token":"a","token_type":"Bearer","expires_in":"3599","scope":"{one}"}}"#),
        format!(r#"{{"access_token":"a","token_type":"bearer","expires_in":3599.0,"scope":["{one}"]}}"#),
        format!(
            r#"{{"access_token":"a","token_type":null,"expires_in":"3598.5","scope":"{one}","refresh_token":null}}"#
        ),
        format!(
            r#"[{{"access_token":"a","expires_in":" 3599 ","scope":"{one}","id_token":false,"new":{{}}}}]"#
        ),
        format!("\u{feff}{{\"access_token\":\"a\",\"expires_in\":3599,\"scope\":\"{one}\"}}"),
    ] {
        let issued = exchange(Says::fine(&body)).await.expect(&body);

        assert_eq!(issued.access_token.expose_secret(), "a", "{body}");
        assert_eq!(issued.scopes, [one.as_str()], "{body}");
        assert!(
            now() + SignedDuration::from_secs(3_599) <= issued.expires_at,
            "{body}"
        );
        assert!(issued.refresh_token.is_none(), "{body}");
    }
}

#[tokio::test]
async fn a_promise_of_a_long_life_is_not_relied_on() {
    let body = r#"{"access_token":"a","token_type":"Bearer","expires_in":18446744073709551615}"#;

    let issued = exchange(Says::fine(body)).await.unwrap();

    assert!(issued.expires_at <= now() + SignedDuration::from_hours(25));
}

#[tokio::test]
async fn a_refresh_names_a_rotated_token_and_no_other() {
    for (answer, expected) in [
        ("", None),
        (r#","refresh_token":"1//old""#, None),
        (r#","refresh_token":"1//new""#, Some("1//new")),
    ] {
        let script = Script::new([Says::fine(&format!(
            r#"{{"access_token":"ya29.b","expires_in":3599,"token_type":"Bearer"{answer}}}"#
        ))]);

        let refreshed = endpoint(&script, &clock())
            .refresh(&SecretString::from("1//old"))
            .await
            .unwrap();

        assert_eq!(
            refreshed.refresh_token.as_ref().map(ExposeSecret::expose_secret),
            expected
        );
        let asked = script.asked().remove(0);
        assert_eq!(asked.form["grant_type"], "refresh_token");
        assert_eq!(asked.form["refresh_token"], "1//old");
        assert_eq!(asked.form["client_secret"], "planted-client-secret");
        assert_eq!(
            asked.form.len(),
            4,
            "no scope is named, or the new token would carry fewer"
        );
    }
}

#[tokio::test]
async fn a_dead_token_counts_as_revoked() {
    let error =
        |code: &str| format!(r#"{{"error":"{code}","error_description":"Token expired or revoked"}}"#);
    for (says, expected) in [
        (Says::Status(200, String::new()), Ok(Revoked::Now)),
        (Says::Status(200, "{}".to_owned()), Ok(Revoked::Now)),
        (Says::Status(400, error("invalid_token")), Ok(Revoked::Before)),
        (
            Says::Status(400, error("unsupported_token_type")),
            Err(refused(
                advice::Code::SignInRefused,
                "unsupported_token_type: Token expired or revoked",
            )),
        ),
        (
            Says::Status(400, "<html>".to_owned()),
            Err(TokenError::Garbage(Garbage::Status(400))),
        ),
        (Says::Status(503, String::new()), Err(later(Trouble::Status(503)))),
        (
            Says::Nothing(NetworkError::Silence),
            Err(later(Trouble::Network(NetworkError::Silence))),
        ),
    ] {
        let script = Script::new([says]);

        let revoked = endpoint(&script, &clock())
            .revoke(&SecretString::from("1//r+/="))
            .await;

        assert_eq!(revoked, expected);
        let asked = script.asked().remove(0);
        assert_eq!(asked.url, "https://oauth2.googleapis.com/revoke");
        assert_eq!(asked.form["token"], "1//r+/=");
    }
}
