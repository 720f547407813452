//! Setting up a client of one's own: what is known of each step, and how every wrong turn shows.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use carryout_core::advice::Code;
use carryout_core::client::{Step, StepState};
use carryout_core::engine::Sight;
use carryout_core::snapshot::ClientView;
use carryout_sandbox::{Access, Approval, Client, Fault, Options, Route, Rule, When};
use carryout_trial::{Stage, Staging, midday};

const TWO: [&str; 2] = ["myactivity.search", "chrome.history"];

#[tokio::test(start_paused = true)]
async fn a_right_client_is_known_without_anyones_consent() {
    let stage = stage(Client::default()).await;

    let id = stage.import(&Client::default()).await.unwrap();
    stage.engine.check_client(id).await.unwrap();

    let client = client(&stage, id);
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
    assert_eq!(stage.staging.person.pages(), 0);
    assert!(stage.now().connections.is_empty());
}

#[tokio::test(start_paused = true)]
async fn every_wrong_client_is_told_apart() {
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
        let stage = stage(Client {
            secret_required: true,
            ..at_google.clone()
        })
        .await;

        let id = stage.import(in_file).await.unwrap();
        stage.engine.check_client(id).await.unwrap();

        assert_eq!(wrong(&client(&stage, id), Step::Client), Some(expected));
    }
}

#[tokio::test(start_paused = true)]
async fn a_check_that_does_not_get_through_says_nothing_about_the_client() {
    let stage = stage(Client::default()).await;
    let id = stage.import(&Client::default()).await.unwrap();
    stage.engine.check_client(id).await.unwrap();
    let offline = Rule::on(Route::Token, Fault::DropRequest).when(When::Next(1));
    stage.staging.sandbox.faults().add(offline);

    let refused = stage.engine.check_client(id).await.unwrap_err();

    assert_eq!(refused.code, Code::Offline);
    assert_eq!(state(&client(&stage, id), Step::Client), StepState::Right);
}

#[tokio::test(start_paused = true)]
async fn the_right_secret_mends_a_wrong_one() {
    let stage = stage(Client::default()).await;
    let wrong_one = Client {
        secret: "GOCSPX-old".to_owned(),
        ..Client::default()
    };
    let first = stage.import(&wrong_one).await.unwrap();
    stage.engine.check_client(first).await.unwrap();

    let second = stage.import(&Client::default()).await.unwrap();
    let between = state(&client(&stage, second), Step::Client);
    stage.engine.check_client(second).await.unwrap();

    assert_eq!(first, second, "the same client is taken once");
    assert_eq!(between, StepState::Unchecked);
    assert_eq!(state(&client(&stage, second), Step::Client), StepState::Right);
    stage
        .connect_with(second, "Anna", &TWO, &Approval::default())
        .await
        .unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_first_sign_in_tells_of_the_other_steps() {
    let stage = stage(Client::default()).await;
    let id = stage.import(&Client::default()).await.unwrap();

    stage
        .connect_with(id, "Anna", &TWO, &Approval::default())
        .await
        .unwrap();

    let told = stage
        .until("the answer of the API", |picture| {
            state(&picture.clients[0], Step::Api) == StepState::Right
        })
        .await
        .unwrap();
    for step in Step::ALL {
        assert_eq!(state(&told.clients[0], step), StepState::Right, "{step:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn access_for_one_copy_does_not_tell_whether_the_app_is_published() {
    let stage = stage(Client::default()).await;
    let id = stage.import(&Client::default()).await.unwrap();
    let once = Approval {
        access: Access::Once,
        ..Approval::default()
    };

    stage.connect_with(id, "Anna", &TWO, &once).await.unwrap();

    assert_eq!(state(&client(&stage, id), Step::Publish), StepState::Unknowable);
}

#[tokio::test(start_paused = true)]
async fn a_project_in_testing_is_told_by_its_seven_days() {
    let testing = Client {
        testing: Some(["anna".to_owned()].into()),
        ..Client::default()
    };
    let stage = stage(testing).await;
    let id = stage.import(&Client::default()).await.unwrap();

    stage
        .connect_with(id, "Anna", &TWO, &Approval::default())
        .await
        .unwrap();

    assert_eq!(
        wrong(&client(&stage, id), Step::Publish),
        Some(Code::ClientInTesting)
    );
}

#[tokio::test(start_paused = true)]
async fn an_api_that_is_not_enabled_shows_at_the_first_call_and_is_right_once_it_is() {
    let stage = stage(Client::default()).await;
    let id = stage.import(&Client::default()).await.unwrap();
    let disabled = Rule::on(Route::Check, Fault::ServiceDisabled).when(When::Next(1));
    stage.staging.sandbox.faults().add(disabled);

    stage
        .connect_with(id, "Anna", &TWO, &Approval::default())
        .await
        .unwrap();

    stage
        .until("a wrong step", |picture| {
            wrong(&picture.clients[0], Step::Api) == Some(Code::ApiDisabled)
        })
        .await
        .unwrap();
    stage
        .until("the step to be right", |picture| {
            state(&picture.clients[0], Step::Api) == StepState::Right
        })
        .await
        .unwrap();
}

#[tokio::test(start_paused = true)]
async fn what_the_person_sees_leads_to_its_step_until_a_sign_in_succeeds() {
    let stage = stage(Client::default()).await;
    let id = stage.import(&Client::default()).await.unwrap();
    for (sight, step, code) in [
        (Sight::Tester, Step::Audience, Code::TesterMissing),
        (Sight::Scope, Step::Scopes, Code::ScopesMissing),
        (Sight::Client, Step::Client, Code::ClientUnknown),
    ] {
        stage
            .engine
            .begin_consent(id, None, None, &owned(&TWO))
            .await
            .unwrap();
        stage.engine.open_consent().await.unwrap();

        stage.engine.consent_saw(sight).await.unwrap();
        stage
            .until("a wrong step", |picture| {
                wrong(&picture.clients[0], step) == Some(code)
            })
            .await
            .unwrap();

        stage.engine.cancel_consent().await.unwrap();
    }

    stage
        .connect_with(id, "Anna", &TWO, &Approval::default())
        .await
        .unwrap();

    for step in [Step::Audience, Step::Scopes, Step::Client] {
        assert_eq!(state(&client(&stage, id), step), StepState::Right, "{step:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_known_of_a_client_outlives_the_program() {
    let stage = stage(Client::default()).await;
    let old = Client {
        secret: "GOCSPX-old".to_owned(),
        ..Client::default()
    };
    let id = stage.import(&old).await.unwrap();
    stage.engine.check_client(id).await.unwrap();

    let stage = stage.restart().await.unwrap();

    assert_eq!(
        wrong(&client(&stage, id), Step::Client),
        Some(Code::ClientSecretWrong)
    );
}

#[tokio::test(start_paused = true)]
async fn a_connection_belongs_to_its_client_and_an_unused_one_can_go_with_its_secret() {
    let second = Client {
        id: "777-x.apps.googleusercontent.com".to_owned(),
        ..Client::default()
    };
    let stage = set(vec![Client::default(), second.clone()]).await;
    let used = stage.import(&Client::default()).await.unwrap();
    let unused = stage.import(&second).await.unwrap();
    stage
        .connect_with(used, "Anna", &TWO, &Approval::default())
        .await
        .unwrap();
    assert_eq!(client(&stage, used).connections, ["Anna"]);
    let before = stage.staging.vault.keys().len();

    let refused = stage.engine.remove_client(used).await.unwrap_err();
    stage.engine.remove_client(unused).await.unwrap();

    assert_eq!(refused.code, Code::ClientInUse);
    assert_eq!(stage.staging.vault.keys().len(), before - 1);
    let left = stage
        .until("one client", |picture| picture.clients.len() == 1)
        .await
        .unwrap();
    assert_eq!(left.clients[0].id, used);
}

#[tokio::test(start_paused = true)]
async fn the_page_of_a_step_is_the_one_of_the_clients_project() {
    let stage = stage(Client::default()).await;
    let id = stage.import(&Client::default()).await.unwrap();
    let number = Client::default().project_number;

    stage.engine.open_step(Step::Api, Some(id)).await.unwrap();

    let page = stage.staging.person.last_page().unwrap();
    assert_eq!(page.query(), Some(format!("project={number}").as_str()));
    assert!(page.path().ends_with("/dataportability.googleapis.com"));
}

#[tokio::test(start_paused = true)]
async fn of_a_client_that_came_with_the_program_nothing_is_shown() {
    let stage = Stage::set(midday(), Options::default()).await.unwrap();

    stage.connect("Anna", &TWO, &Approval::default()).await.unwrap();

    assert!(stage.engine.picture().clients[0].steps.is_empty());
}

async fn stage(at_google: Client) -> Stage {
    set(vec![at_google]).await
}

async fn set(clients: Vec<Client>) -> Stage {
    let options = Options {
        clients,
        ..Options::default()
    };
    let mut staging = Staging::set(midday(), options).unwrap();
    staging.has_client = false;
    staging.start().await.unwrap()
}

fn client(stage: &Stage, id: i64) -> ClientView {
    let clients = stage.engine.picture().clients;
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
