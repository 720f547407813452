//! Setting up a client of one's own: what is known of each step, and how every wrong turn shows.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use carryout_core::advice::Code;
use carryout_core::client::{Step, StepState};
use carryout_core::engine::ConsentPageError;
use carryout_core::journal::ClientRowId;
use carryout_core::snapshot::ClientView;
use carryout_sandbox::{Access, Approval, Client, Fault, Options, Route, Rule, When};
use carryout_simulation::{Harness, Stopped, midday};

const TWO: [&str; 2] = ["myactivity.search", "chrome.history"];

#[tokio::test(start_paused = true)]
async fn a_right_client_is_known_without_anyones_consent() {
    let harness = harness(Client::default()).await;

    let id = harness.import(&Client::default()).await.unwrap();
    harness.engine.check_client(id).await.unwrap();

    let client = client(&harness, id);
    for (step, expected) in [
        (Step::Project, StepState::Right),
        (Step::File, StepState::Right),
        (Step::Client, StepState::Right),
        (Step::Api, StepState::Unchecked),
        (Step::Branding, StepState::Unchecked),
        (Step::Audience, StepState::Unchecked),
        (Step::Publish, StepState::Unchecked),
        (Step::Scopes, StepState::Unchecked),
    ] {
        assert_eq!(state(&client, step), expected, "{step:?}");
    }
    assert_eq!(harness.staging.user.pages(), 0);
    assert!(harness.now().connections.is_empty());
}

#[tokio::test(start_paused = true)]
async fn every_invalid_client_has_its_own_error() {
    let right = Client::default();
    let deleted = Client {
        deleted: true,
        ..Client::default()
    };
    let other = Client {
        id: "777-x.apps.googleusercontent.com".to_owned(),
        ..Client::default()
    };
    let replaced = Client {
        secret: "GOCSPX-replaced".to_owned(),
        ..Client::default()
    };
    let bare = Client {
        secret: String::new(),
        ..Client::default()
    };
    for (at_google, in_file, expected) in [
        (&right, &other, Code::ClientUnknown),
        (&right, &replaced, Code::ClientSecretWrong),
        (&right, &bare, Code::ClientSecretMissing),
        (&deleted, &right, Code::ClientDeleted),
    ] {
        let harness = harness(Client {
            secret_required: true,
            ..at_google.clone()
        })
        .await;

        let id = harness.import(in_file).await.unwrap();
        harness.engine.check_client(id).await.unwrap();

        assert_eq!(wrong(&client(&harness, id), Step::Client), Some(expected));
    }
}

#[tokio::test(start_paused = true)]
async fn a_check_that_does_not_get_through_says_nothing_about_the_client() {
    let harness = harness(Client::default()).await;
    let id = harness.import(&Client::default()).await.unwrap();
    harness.engine.check_client(id).await.unwrap();
    let offline = Rule::on(Route::Token, Fault::DropRequest).when(When::Next(1));
    harness.staging.sandbox.faults().add(offline);

    let refused = harness.engine.check_client(id).await.unwrap_err();

    assert_eq!(refused.code, Code::Offline);
    assert_eq!(state(&client(&harness, id), Step::Client), StepState::Right);
}

#[tokio::test(start_paused = true)]
async fn the_right_secret_mends_a_wrong_one() {
    let harness = harness(Client::default()).await;
    let wrong_one = Client {
        secret: "GOCSPX-old".to_owned(),
        ..Client::default()
    };
    let first = harness.import(&wrong_one).await.unwrap();
    harness.engine.check_client(first).await.unwrap();

    let second = harness.import(&Client::default()).await.unwrap();
    let between = state(&client(&harness, second), Step::Client);
    harness.engine.check_client(second).await.unwrap();

    assert_eq!(first, second, "the same client is taken once");
    assert_eq!(between, StepState::Unchecked);
    assert_eq!(state(&client(&harness, second), Step::Client), StepState::Right);
    harness
        .connect_with(second, "Anna", &TWO, &Approval::default())
        .await
        .unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_first_sign_in_tells_of_the_other_steps() {
    let harness = harness(Client::default()).await;
    let id = harness.import(&Client::default()).await.unwrap();

    harness
        .connect_with(id, "Anna", &TWO, &Approval::default())
        .await
        .unwrap();

    let reported = harness
        .until("the answer of the API", |picture| {
            state(&picture.clients[0], Step::Api) == StepState::Right
        })
        .await
        .unwrap();
    for step in Step::ALL {
        assert_eq!(state(&reported.clients[0], step), StepState::Right, "{step:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn access_for_one_copy_does_not_tell_whether_the_app_is_published() {
    let harness = harness(Client::default()).await;
    let id = harness.import(&Client::default()).await.unwrap();
    let once = Approval {
        access: Access::Once,
        ..Approval::default()
    };

    harness.connect_with(id, "Anna", &TWO, &once).await.unwrap();

    assert_eq!(state(&client(&harness, id), Step::Publish), StepState::Unknowable);
}

#[tokio::test(start_paused = true)]
async fn testing_project_is_recognised_by_seven_day_access() {
    let testing = Client {
        testing: Some(["anna".to_owned()].into()),
        ..Client::default()
    };
    let harness = harness(testing).await;
    let id = harness.import(&Client::default()).await.unwrap();

    harness
        .connect_with(id, "Anna", &TWO, &Approval::default())
        .await
        .unwrap();

    assert_eq!(
        wrong(&client(&harness, id), Step::Publish),
        Some(Code::ClientInTesting)
    );
}

#[tokio::test(start_paused = true)]
async fn disabled_api_is_detected_at_the_first_call_and_clears_when_enabled() {
    let harness = harness(Client::default()).await;
    let id = harness.import(&Client::default()).await.unwrap();
    let disabled = Rule::on(Route::Check, Fault::ServiceDisabled).when(When::Next(1));
    harness.staging.sandbox.faults().add(disabled);

    harness
        .connect_with(id, "Anna", &TWO, &Approval::default())
        .await
        .unwrap();

    harness
        .until("a wrong step", |picture| {
            wrong(&picture.clients[0], Step::Api) == Some(Code::ApiDisabled)
        })
        .await
        .unwrap();
    harness
        .until("the step to be right", |picture| {
            state(&picture.clients[0], Step::Api) == StepState::Right
        })
        .await
        .unwrap();
}

#[tokio::test(start_paused = true)]
async fn what_the_user_sees_leads_to_its_step_until_a_sign_in_succeeds() {
    let harness = harness(Client::default()).await;
    let id = harness.import(&Client::default()).await.unwrap();
    for (page_error, step, code) in [
        (ConsentPageError::Tester, Step::Audience, Code::TesterMissing),
        (ConsentPageError::Scope, Step::Scopes, Code::ScopesMissing),
        (ConsentPageError::Client, Step::Client, Code::ClientUnknown),
    ] {
        harness
            .engine
            .begin_consent(id, None, None, &owned(&TWO))
            .await
            .unwrap();
        harness.engine.open_consent().await.unwrap();

        harness
            .engine
            .report_consent_page_error(page_error)
            .await
            .unwrap();
        harness
            .until("a wrong step", |picture| {
                wrong(&picture.clients[0], step) == Some(code)
            })
            .await
            .unwrap();

        harness.engine.cancel_consent().await.unwrap();
    }

    harness
        .connect_with(id, "Anna", &TWO, &Approval::default())
        .await
        .unwrap();

    for step in [Step::Audience, Step::Scopes, Step::Client] {
        assert_eq!(state(&client(&harness, id), step), StepState::Right, "{step:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_known_of_a_client_outlives_the_program() {
    let harness = harness(Client::default()).await;
    let old = Client {
        secret: "GOCSPX-old".to_owned(),
        ..Client::default()
    };
    let id = harness.import(&old).await.unwrap();
    harness.engine.check_client(id).await.unwrap();

    let harness = harness.restart().await.unwrap();

    assert_eq!(
        wrong(&client(&harness, id), Step::Client),
        Some(Code::ClientSecretWrong)
    );
}

#[tokio::test(start_paused = true)]
async fn unused_client_can_be_removed_with_its_secret() {
    let second = Client {
        id: "777-x.apps.googleusercontent.com".to_owned(),
        ..Client::default()
    };
    let harness = set(vec![Client::default(), second.clone()]).await;
    let used = harness.import(&Client::default()).await.unwrap();
    let unused = harness.import(&second).await.unwrap();
    harness
        .connect_with(used, "Anna", &TWO, &Approval::default())
        .await
        .unwrap();
    assert_eq!(client(&harness, used).connections, ["Anna"]);
    let before = harness.staging.vault.keys().len();

    let refused = harness.engine.remove_client(used).await.unwrap_err();
    harness.engine.remove_client(unused).await.unwrap();

    assert_eq!(refused.code, Code::ClientInUse);
    assert_eq!(harness.staging.vault.keys().len(), before - 1);
    let left = harness
        .until("one client", |picture| picture.clients.len() == 1)
        .await
        .unwrap();
    assert_eq!(left.clients[0].id, used);
}

#[tokio::test(start_paused = true)]
async fn the_page_of_a_step_is_the_one_of_the_clients_project() {
    let harness = harness(Client::default()).await;
    let id = harness.import(&Client::default()).await.unwrap();
    let number = Client::default().project_number;

    harness.engine.open_step(Step::Api, Some(id)).await.unwrap();

    let page = harness.staging.user.last_page().unwrap();
    assert_eq!(page.query(), Some(format!("project={number}").as_str()));
    assert!(page.path().ends_with("/dataportability.googleapis.com"));
}

#[tokio::test(start_paused = true)]
async fn of_a_client_that_came_with_the_program_nothing_is_shown() {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();

    harness.connect("Anna", &TWO, &Approval::default()).await.unwrap();

    assert!(harness.engine.current_snapshot().clients[0].steps.is_empty());
}

async fn harness(at_google: Client) -> Harness {
    set(vec![at_google]).await
}

async fn set(clients: Vec<Client>) -> Harness {
    let options = Options {
        clients,
        ..Options::default()
    };
    let mut staging = Stopped::set(midday(), options).unwrap();
    staging.has_client = false;
    staging.start().await.unwrap()
}

fn client(harness: &Harness, id: ClientRowId) -> ClientView {
    let clients = harness.engine.current_snapshot().clients;
    clients.into_iter().find(|client| client.id == id).unwrap()
}

fn state(client: &ClientView, step: Step) -> StepState {
    client.steps.iter().find(|view| view.step == step).unwrap().state
}

fn wrong(client: &ClientView, step: Step) -> Option<Code> {
    let view = client.steps.iter().find(|view| view.step == step)?;
    let problem = view.problem.as_ref()?;
    (view.state == StepState::Wrong).then_some(problem.code)
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}
