//! The stand-in for Google's page of connections: renewing access, or removing it.

use std::fmt::Write;
use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::response::Response;
use url::form_urlencoded;

use crate::answer;
use crate::html::{escape, kinds, page};
use crate::state::{Access, Owner, may_renew};
use crate::world::World;

/// `GET /connections/link?project_number=…`
pub(crate) async fn show(State(world): State<Arc<World>>, RawQuery(query): RawQuery) -> Response {
    let query = query.unwrap_or_default();
    let project = form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == "project_number");
    let project = project.map(|(_, project)| project.into_owned());
    answer::page(200, overview(&world, project.as_deref(), None))
}

/// `POST /connections/link`: one of the buttons.
pub(crate) async fn act(State(world): State<Arc<World>>, body: String) -> Response {
    let values: Vec<_> = form_urlencoded::parse(body.as_bytes()).collect();
    let value = |wanted: &str| {
        values
            .iter()
            .find(|(key, _)| key == wanted)
            .map(|(_, value)| value.as_ref())
    };
    let project = value("project_number").unwrap_or_default();
    let account = value("account").unwrap_or_default();
    let done = match (value("decision"), value("access").and_then(Access::parse)) {
        (Some("renew"), Some(access)) => match renew(&world, account, project, access) {
            0 => "There is nothing to renew.",
            _ => "Access was renewed.",
        },
        (Some("remove"), _) => {
            remove(&world, account, project);
            "Access was removed."
        }
        _ => "Nothing was changed.",
    };
    answer::page(200, overview(&world, Some(project), Some(done)))
}

/// Prolongs the grants of an account that are inside the window; only projects in production may.
pub(crate) fn renew(world: &World, account: &str, project: &str, access: Access) -> usize {
    if !in_production(world, project) {
        return 0;
    }
    let owner = Owner {
        account: account.to_owned(),
        project: project.to_owned(),
    };
    let (mut state, now) = world.state();
    state.renew(&owner, access, now)
}

/// Ends everything that the account gave the project.
pub(crate) fn remove(world: &World, account: &str, project: &str) {
    let owner = Owner {
        account: account.to_owned(),
        project: project.to_owned(),
    };
    let (mut state, now) = world.state();
    state.revoke(world, &owner, now, "access removed by the user");
}

fn in_production(world: &World, project: &str) -> bool {
    world
        .client_of_project(project)
        .is_some_and(|client| client.testing.is_none())
}

fn overview(world: &World, project: Option<&str>, done: Option<&str>) -> String {
    let mut main = String::from(
        "<h1>Your connections</h1>\n<p>This page stands in for the one in your Google Account where you renew or remove the \
         access that you gave a program.</p>\n",
    );
    if let Some(done) = done {
        let _ = writeln!(
            main,
            "<p id=\"done\" role=\"status\"><strong>{}</strong></p>",
            escape(done)
        );
    }
    let known = project.or_else(|| {
        world
            .options
            .clients
            .first()
            .map(|client| client.project_number.as_str())
    });
    let Some(project) = known else {
        main.push_str("<p>There is no program.</p>");
        return page("Your connections", &main);
    };
    let (state, now) = world.state();
    let mut any = false;
    for account in &world.options.accounts {
        let mine = |grant: &&crate::state::Grant| {
            grant.owner.account == account.name && grant.owner.project == project && grant.lives(now)
        };
        let grants: Vec<_> = state.grants.iter().filter(mine).collect();
        if grants.is_empty() {
            continue;
        }
        any = true;
        let name = escape(&account.name);
        let _ = writeln!(main, "<h2>{name}</h2>\n<ul>");
        for grant in &grants {
            let until = grant.ends.map_or_else(
                || "for one copy".to_owned(),
                |end| format!("until {}", end.strftime("%-d %B %Y, %H:%M UTC")),
            );
            let _ = writeln!(main, "<li>{}, {until}</li>", kinds(grant.scopes.len()));
        }
        let renewable = in_production(world, project)
            && grants
                .iter()
                .any(|grant| grant.is_time_based() && may_renew(grant, now));
        let _ = writeln!(
            main,
            "</ul>\n<form method=\"post\" action=\"/connections/link\"><input type=\"hidden\" name=\"account\" value=\"{name}\">\
             <input type=\"hidden\" name=\"project_number\" value=\"{}\">",
            escape(project)
        );
        if renewable {
            main.push_str(
                "<ul class=\"choices grid\">\
                 <li><label><input type=\"radio\" name=\"access\" value=\"30\"> 30 days</label></li>\
                 <li><label><input type=\"radio\" name=\"access\" value=\"180\" checked> 180 days</label></li></ul>\n",
            );
        } else {
            main.push_str("<p class=\"quiet\">Renewing is offered in the last 90 days, for programs in production.</p>\n");
        }
        let renew = if renewable {
            "<button class=\"main renew\" name=\"decision\" value=\"renew\">Renew</button>"
        } else {
            ""
        };
        let _ = writeln!(
            main,
            "<div class=\"row\">{renew}<button class=\"remove\" name=\"decision\" value=\"remove\">Remove access</button></div></form>"
        );
    }
    if !any {
        main.push_str("<p id=\"nothing\">No account gives this program access now.</p>");
    }
    page("Your connections", &main)
}
