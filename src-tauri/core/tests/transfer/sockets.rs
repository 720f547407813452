//! A transfer over a real socket: the real network against a small server on loopback.

use super::desk::Kept;
use super::storage::{Fault, Storage};
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use carryout_core::ports::{BoxFuture, HttpNetwork, Network, SystemClock};
use carryout_core::transfer::{Limits, Link, LinkError, Links, Order, Progress, SystemDisk, World, fetch};
use futures_util::StreamExt;
use sha2::{Digest, Sha256};
use std::sync::Arc;
use std::time::Duration;

/// Serves what a storage in memory answers, over HTTP.
async fn serve(storage: Arc<Storage>) -> u16 {
    async fn answer(State(storage): State<Arc<Storage>>, request: Request) -> http::Response<Body> {
        let (head, _) = request.into_parts();
        let question = http::Request::from_parts(head, bytes::Bytes::new());
        match storage.send(question).await {
            Ok(answer) => {
                let (head, body) = answer.into_parts();
                http::Response::from_parts(head, Body::from_stream(body.map(|piece| piece)))
            }
            Err(_) => http::Response::builder().status(503).body(Body::empty()).unwrap(),
        }
    }

    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let app = Router::new().fallback(answer).with_state(storage);
    tokio::spawn(async move { axum::serve(listener, app).await });
    port
}

struct Loopback(u16);

impl Links for Loopback {
    fn link(&self, _stale: bool) -> BoxFuture<'_, Result<Link, LinkError>> {
        let url = format!(
            "http://127.0.0.1:{}/bucket/part-1.zip?X-Goog-Signature=secret",
            self.0
        );
        Box::pin(async move { Ok(Link::new(&url.parse().unwrap())) })
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_comes_whole_over_a_real_socket_across_cuts_and_with_several_ranges() {
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    let storage = Storage::paced(
        48 << 20,
        64 << 10,
        Duration::from_millis(2),
        |number, _| match number {
            1 => Some(Fault::Cut(20 << 20)),
            2 => Some(Fault::Status(503, vec![], "")),
            4 => Some(Fault::Cut(100_000)),
            _ => None,
        },
    );
    let links = Loopback(serve(Arc::clone(&storage)).await);
    let folder = tempfile::tempdir().unwrap();
    let world = World {
        network: Arc::new(HttpNetwork::new().unwrap()),
        clock: Arc::new(SystemClock),
        disk: Arc::new(SystemDisk),
    };
    let order = Order {
        folder: folder.path().to_owned(),
        file_name: "part-1.zip".to_owned(),
        from: None,
        limits: Limits {
            ranges_above: 1 << 20,
            ..Limits::default()
        },
        examine: carryout_core::transfer::Examine::nothing(),
        saved: Vec::new(),
        seed: 1,
    };

    let fetched = fetch(&world, order, &links, &Kept::default(), &Progress::default())
        .await
        .unwrap();

    let bytes = storage.bytes();
    assert!(std::fs::read(&fetched.path).unwrap() == *bytes);
    assert_eq!(fetched.sha256, <[u8; 32]>::from(Sha256::digest(&*bytes)));
    assert!(storage.asked().len() > 4, "several ranges were used");
}
