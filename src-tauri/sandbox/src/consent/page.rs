//! The consent page itself.

use std::fmt::Write;

use super::request::CopyRequest;
use crate::catalog::{self, SCOPE};
use crate::html::{escape, kinds, page};
use crate::options::Account;

/// What the user ticked so far, when the page is shown again.
pub(super) struct Form<'a> {
    pub query: &'a str,
    pub account: Option<&'a str>,
    pub ticked: &'a dyn Fn(&str) -> bool,
    pub access: &'a str,
    pub complaint: Option<&'a str>,
}

/// The form: who, what, for how long.
pub(super) fn form(accounts: &[Account], request: &CopyRequest, form: &Form<'_>) -> String {
    let mut main = String::from(
        "<h1>Share a copy of your data</h1>\n\
         <p>This page stands in for Google's, so that you can try everything safely. \
         On Google's page you would now choose the same things: whose data, which data, and for how long.</p>\n",
    );
    if let Some(complaint) = form.complaint {
        let _ = writeln!(
            main,
            "<p class=\"bad\" id=\"complaint\" role=\"alert\">{}</p>",
            escape(complaint)
        );
    }
    // The hidden button is first, so that the Enter key continues instead of ticking all.
    let _ = writeln!(
        main,
        "<form method=\"post\" action=\"/o/oauth2/v2/auth\" autocomplete=\"off\">\n\
         <button hidden name=\"decision\" value=\"continue\"></button>\n\
         <input type=\"hidden\" name=\"request\" value=\"{}\">",
        escape(form.query)
    );
    account_choice(&mut main, accounts, request, form);
    scope_choice(&mut main, request, form);
    access_choice(&mut main, form);
    main.push_str(
        "<div class=\"row end\">\
         <button id=\"cancel\" name=\"decision\" value=\"cancel\">Cancel</button>\
         <button id=\"continue\" class=\"main\" name=\"decision\" value=\"continue\">Continue</button></div>\n</form>",
    );
    page("Share a copy of your data", &main)
}

fn account_choice(main: &mut String, accounts: &[Account], request: &CopyRequest, form: &Form<'_>) {
    let chosen = form.account.or(request.login_hint.as_deref());
    let chosen = accounts
        .iter()
        .find(|account| Some(account.name.as_str()) == chosen)
        .or(accounts.first());
    if let [only] = accounts {
        let name = escape(&only.name);
        let _ = writeln!(
            main,
            "<p>Account: <strong>{name}</strong></p><input type=\"hidden\" name=\"account\" value=\"{name}\">"
        );
        return;
    }
    main.push_str("<fieldset><legend>Account</legend><ul class=\"choices grid\">\n");
    for account in accounts {
        let name = escape(&account.name);
        let checked = if chosen.is_some_and(|chosen| chosen.name == account.name) {
            " checked"
        } else {
            ""
        };
        let _ = writeln!(
            main,
            "<li><label><input type=\"radio\" name=\"account\" value=\"{name}\"{checked}> {name}</label></li>"
        );
    }
    main.push_str("</ul></fieldset>\n");
}

fn scope_choice(main: &mut String, request: &CopyRequest, form: &Form<'_>) {
    let kinds = kinds(request.resources.len());
    let _ = writeln!(
        main,
        "<fieldset><legend>Which data</legend><p class=\"quiet\">The program asks for {kinds}. Untick what it should not get. \
         <button class=\"link\" id=\"all\" name=\"decision\" value=\"all\">Tick all</button> · \
         <button class=\"link\" id=\"none\" name=\"decision\" value=\"none\">Untick all</button></p>\n<ul class=\"choices\" id=\"scopes\">"
    );
    for resource in &request.resources {
        let Some(group) = catalog::find(resource) else {
            continue;
        };
        let checked = if (form.ticked)(resource) { " checked" } else { "" };
        let _ = writeln!(
            main,
            "<li><label><input type=\"checkbox\" name=\"scope\" value=\"{SCOPE}{resource}\"{checked}>\
             <span>{} – {}<small>{resource}</small></span></label></li>",
            escape(group.folder),
            escape(group.title)
        );
    }
    main.push_str("</ul></fieldset>\n");
}

fn access_choice(main: &mut String, form: &Form<'_>) {
    main.push_str("<fieldset><legend>For how long</legend><ul class=\"choices grid\">\n");
    for (value, label, hint) in [
        ("once", "One time", "one copy, then no more"),
        ("30", "30 days", "a new copy each day"),
        ("180", "180 days", "a new copy each day"),
    ] {
        let checked = if form.access == value { " checked" } else { "" };
        let _ = writeln!(
            main,
            "<li><label><input type=\"radio\" name=\"access\" id=\"access-{value}\" value=\"{value}\"{checked}>\
             <span>{label}<small>{hint}</small></span></label></li>"
        );
    }
    main.push_str("</ul></fieldset>\n");
}

/// The page behind a request that is too long, as seen at `takeout.google.com/dpinfo`.
pub(super) fn too_long() -> String {
    page(
        "Error 400 (Bad Request)",
        "<h1>400. That’s an error.</h1>\n\
         <p id=\"message\" role=\"alert\">The server cannot process the request because it is malformed. It should not be retried.</p>\n\
         <p class=\"quiet\">Google shows such a page at <span class=\"code\">takeout.google.com/dpinfo</span> when a program asks for \
         too many kinds of data at once.</p>",
    )
}
