//! A transfer over a real socket: the real network against a small server on loopback.

use super::fixture::Kept;
use super::storage::{Fault, Storage};
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use carryout_core::ports::{BoxFuture, Download, HttpNetwork, Network, SystemClock};
use carryout_core::transfer::{
    Limits, Link, LinkError, Links, Order, Progress, Proof, SystemDisk, TransferError, World, fetch,
};
use futures_util::StreamExt;
use sha2::{Digest, Sha256};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

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
async fn download_over_a_real_socket_survives_disconnects_with_several_ranges() {
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

/// Answers every request with these bytes and closes the connection; tells how many requests came.
async fn serve_raw(answers: Vec<Vec<u8>>) -> (u16, Arc<AtomicUsize>) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                let mut byte = [0];
                if stream.read(&mut byte).await.unwrap_or(0) == 0 {
                    break;
                }
                head.push(byte[0]);
            }
            if head.is_empty() {
                continue;
            }
            let number = count.fetch_add(1, Ordering::SeqCst);
            let answer = &answers[number.min(answers.len() - 1)];
            let _ = stream.write_all(answer).await;
            let _ = stream.shutdown().await;
        }
    });
    (port, asked)
}

async fn fetch_raw(answers: Vec<Vec<u8>>) -> (Result<(Vec<u8>, Proof), TransferError>, usize) {
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    let (port, asked) = serve_raw(answers).await;
    let folder = tempfile::tempdir().unwrap();
    let world = World {
        network: Arc::new(HttpNetwork::new().unwrap()),
        clock: Arc::new(SystemClock),
        disk: Arc::new(SystemDisk),
    };
    let order = Order {
        folder: folder.path().to_owned(),
        file_name: "data.json".to_owned(),
        from: None,
        limits: Limits::default(),
        examine: super::fixture::zips(),
        saved: Vec::new(),
        seed: 1,
    };
    let fetched = fetch(
        &world,
        order,
        &Loopback(port),
        &Kept::default(),
        &Progress::default(),
    )
    .await;
    let read = fetched.map(|fetched| (std::fs::read(&fetched.path).unwrap(), fetched.proof));
    (read, asked.load(Ordering::SeqCst))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_body_in_chunks_ends_where_it_says_and_a_cut_is_seen() {
    let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: application/json\r\n\r\n";
    let cut = format!("{head}8\r\n{{\"a\": 1}}\r\n8\r\n{{\"b").into_bytes();
    let whole = format!("{head}8\r\n{{\"a\": 1}}\r\n0\r\n\r\n").into_bytes();

    let (fetched, asked) = fetch_raw(vec![cut, whole]).await;

    assert_eq!(fetched.unwrap(), (b"{\"a\": 1}".to_vec(), Proof::End));
    assert_eq!(asked, 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_body_that_ends_with_its_connection_is_held_against_a_second_one() {
    let head = "HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n";
    let cut = format!("{head}{{\"a\":").into_bytes();
    let whole = format!("{head}{{\"a\": 1}}").into_bytes();

    let (fetched, asked) = fetch_raw(vec![cut, whole]).await;

    assert_eq!(fetched.unwrap(), (b"{\"a\": 1}".to_vec(), Proof::Twice));
    assert_eq!(asked, 3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_head_without_end_is_an_error_and_fills_no_memory() {
    let mut endless = b"HTTP/1.1 200 OK\r\n".to_vec();
    for number in 0..200_000 {
        endless.extend_from_slice(format!("x-{number}: {}\r\n", "y".repeat(20)).as_bytes());
    }
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    let (port, _) = serve_raw(vec![endless]).await;
    let request = http::Request::get(format!("http://127.0.0.1:{port}/"))
        .body(bytes::Bytes::new())
        .unwrap();

    assert!(HttpNetwork::new().unwrap().send(request).await.is_err());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_name_of_a_download_never_leads_to_this_machine() {
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    let answer = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".to_vec();
    let (port, asked) = serve_raw(vec![answer]).await;
    let network = HttpNetwork::new().unwrap();
    let request = || http::Request::get(format!("http://localhost:{port}/"));

    let other = network.send(request().body(bytes::Bytes::new()).unwrap()).await;
    let before = asked.load(Ordering::SeqCst);
    // A connection that is kept would not ask for the name again.
    let network = HttpNetwork::new().unwrap();
    let download = network
        .send(request().extension(Download).body(bytes::Bytes::new()).unwrap())
        .await;

    assert!(other.is_ok() && before == 1);
    assert!(download.is_err());
    assert_eq!(asked.load(Ordering::SeqCst), before);
}
