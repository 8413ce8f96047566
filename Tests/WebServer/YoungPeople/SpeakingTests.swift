import Foundation
import HTTPTypes
import HummingbirdTesting
import Synchronization
import Testing
import Workbook

@testable import WebServer

/// From the first page to "We have it. Thank you."
@Suite struct SpeakingTests {
  private static func token(_ page: TestResponse) throws -> String {
    let match = try #require(page.html.firstMatch(of: /name="token" value="([^"]*)"/))
    return String(match.1)
  }

  private static func name(_ text: String) throws -> HTTPField.Name {
    try #require(HTTPField.Name(text))
  }

  @Test func `urgent help, who reads it and when stand before anything can be written`()
    async throws
  {
    try await Door().run { client in
      let page = try await client.page("/start").html
      let help = try #require(page.range(of: "Do you need help now?"))
      let who = try #require(page.range(of: "Who will see this?"))
      let choice = try #require(page.range(of: "Do you want to tell us who you are?"))
      #expect(help.lowerBound < who.lowerBound && who.lowerBound < choice.lowerBound)
      #expect(page.contains("by Tuesday 24 November at 5 pm. No one is reading it now."))
      #expect(
        page.contains("call the Harbour team on <a class=\"number\" href=\"tel:01632960101\""))
      #expect(!page.contains("<textarea") && !page.contains("type=\"text\""))
      #expect(page.contains("<title>What do you think?</title>"))
    }
  }

  @Test func `every page tells the browser to keep and say nothing`() async throws {
    let door = Door()
    try await door.run { client in
      let pages = [
        try await client.page("/start"), try await client.page("/answer"),
        try await client.send("/start", ["choice": "noName"]),
        try await client.send("/start", ["choice": "unsure"]),
        try await client.send("/send", ["token": "token-1", "best": "tea"]),
        try await client.send("/nocode", ["code": Door.codeText]),
        try await client.send("/answer", ["code": "wrong"]),
        try await client.post("/send", body: [], [.contentType: "multipart/form-data"]),
      ]
      for page in pages {
        #expect(page.headers[.cacheControl] == "no-store")
        #expect(page.headers[try Self.name("Referrer-Policy")] == "no-referrer")
        #expect(page.headers[try Self.name("X-Content-Type-Options")] == "nosniff")
        #expect(page.headers[try Self.name("Set-Cookie")] == nil)
        let policy = try #require(page.headers[try Self.name("Content-Security-Policy")])
        #expect(policy.hasPrefix("default-src 'none'; style-src 'sha256-AQID'; form-action 'self'"))
        #expect(page.html.contains("rel=\"noreferrer noopener\">Leave this page</a>"))
        for word in ["abuse", "social", "council", "safeguarding"] {
          #expect(!page.html.lowercased().contains(word), "\(word)")
        }
      }
      #expect(pages[4].headers[try Self.name("Clear-Site-Data")] == "\"cache\"")
    }
  }

  @Test func `name and contact are asked only of whoever wants to be known`() async throws {
    try await Door().run { client in
      let named = try await client.send("/start", ["choice": "named"]).html
      #expect(named.contains("name=\"name\"") && named.contains("name=\"contact\""))
      let noName = try await client.send("/start", ["choice": "noName"]).html
      #expect(!noName.contains("name=\"name\"") && !noName.contains("name=\"contact\""))
      for page in [named, noName] {
        #expect(page.components(separatedBy: "<fieldset class=\"ask\">").count == 9)
        #expect(page.components(separatedBy: "<svg class=\"face").count == 49)
        #expect(!page.contains(" required"))
        #expect(page.contains("value=\"youngPerson\" checked"))
      }
      let unsure = try await client.send("/start", ["choice": "unsure"]).html
      #expect(unsure.contains("0800 1111") && unsure.contains("Back to the start"))
    }
  }

  @Test func `what is sent arrives exactly, and the code is shown`() async throws {
    let door = Door()
    let text = "\n  سلام \u{202E}abc\u{202C}\n👩🏽‍🚀 <b>\"&amp;'\u{301} \n"
    try await door.run { client in
      let form = try await client.send("/start", ["choice": "named"])
      let page = try await client.send(
        "/send",
        [
          "token": try Self.token(form), "choice": "named", "ASK-1": "mostly", "ASK-8": "never",
          "ASK-2": "nonsense", "best": text, "change": "   ", "name": "Jo", "who": "careLeaver",
        ])
      #expect(page.status == .ok)
      #expect(page.html.contains("We have it. Thank you."))
      #expect(page.html.contains(Door.codeText))
      #expect(page.html.contains("Come back after Friday 4 December."))
      #expect(page.html.contains("I do not want a code."))
      let said = try #require(door.seen.withLock { $0.said.first })
      let best = try #require(said.bestThing)
      #expect(best.unicodeScalars.elementsEqual(text.unicodeScalars))
      #expect(said.oneChange == nil && said.toldBefore == nil && said.contact == nil)
      #expect(said.name == "Jo" && said.speakingAs == .careLeaver && said.language == .english)
      #expect(said.asks == [ListItemID("ASK-1"): .mostly, ListItemID("ASK-8"): .never])
      _ = try await client.send("/nocode", ["code": Door.codeText])
      #expect(door.seen.withLock { $0.withoutCode } == [Door.codeText])
    }
  }

  @Test func `a name that slipped in where none was wanted goes no further`() async throws {
    let door = Door()
    try await door.run { client in
      _ = try await client.send(
        "/send", ["token": "token-1", "choice": "noName", "name": "Jo", "best": "tea"])
      #expect(door.seen.withLock { $0.said.first?.bestThing } == "tea")
      #expect(door.seen.withLock { $0.said.first?.name } == nil)
    }
  }

  @Test func `a button pressed twice stores once and both answers bear the code`() async throws {
    let door = Door()
    door.sayTakes.withLock { $0 = .milliseconds(100) }
    try await door.run { client in
      let fields = ["token": "token-7", "choice": "noName", "best": "tea"]
      async let first = client.send("/send", fields)
      async let second = client.send("/send", fields)
      for page in try await [first, second] {
        #expect(page.html.contains("We have it. Thank you.") && page.html.contains(Door.codeText))
      }
      #expect(door.seen.withLock { $0.said.count } == 1)
    }
  }

  @Test func `later the same form says that it came, and shows no code`() async throws {
    let once = OncePerToken<String>(rememberFor: .zero)
    _ = try await once.answer("t") { "code" }
    for _ in 0..<200 {
      if case .doneBefore = try await once.outcome("t") { return }
      try await Task.sleep(for: .milliseconds(5))
    }
    Issue.record("the answer was not forgotten")
  }

  @Test func `the oldest token is forgotten first, and one whose work failed is free again`()
    async throws
  {
    struct Trouble: Error {}
    let once = OncePerToken<Int>(most: 2)
    await #expect(throws: Trouble.self) { _ = try await once.answer("a") { throw Trouble() } }
    #expect(try await once.outcome("a") == nil)
    for token in ["a", "b", "c"] { _ = try await once.answer(token) { 1 } }
    #expect(try await once.outcome("a") == nil)
    #expect(try await once.outcome("c") != nil)
  }

  @Test func `Welsh and easy read are carried along without a cookie`() async throws {
    let door = Door()
    try await door.run { client in
      let page = try await client.page("/start?l=cy&easy=1").html
      #expect(page.contains("<html lang=\"cy\" class=\"easy\">"))
      #expect(page.contains("Oes angen help arnat ti nawr?"))
      #expect(page.contains("<svg class=\"symbol\""))
      #expect(page.contains("action=\"/start?l=cy&amp;easy=1\""))
      #expect(page.contains("href=\"/start?easy=1\" lang=\"en\""))
      let field = try await client.send("/start", ["l": "cy", "choice": "noName"]).html
      #expect(field.contains("<html lang=\"cy\">") && field.contains("action=\"/send?l=cy\""))
      _ = try await client.send("/send?l=cy", ["token": "token-1", "best": "te"])
      #expect(door.seen.withLock { $0.said.first?.language } == .welsh)
    }
  }

  @Test func `changing the language in the middle keeps what was written`() async throws {
    try await Door().run { client in
      let page = try await client.send(
        "/start?l=cy", ["choice": "noName", "ASK-3": "always", "best": "<tea> & \"cake\""]
      ).html
      #expect(page.contains("&lt;tea&gt; &amp; &quot;cake&quot;</textarea>"))
      #expect(page.contains("name=\"ASK-3\" value=\"always\" checked"))
    }
  }

  @Test func `when nobody is there to read, the form is closed and urgent help stays`()
    async throws
  {
    let door = Door()
    door.opening.withLock {
      $0 = .success(FormOpening(readBy: nil, localHelp: Door.help, place: .ownDevice))
    }
    try await door.run { client in
      for page in [
        try await client.page("/start"), try await client.send("/start", ["choice": "noName"]),
      ] {
        #expect(page.html.contains("You cannot write to us here today."))
        #expect(page.html.contains("0800 1111") && page.html.contains("01632 960101"))
        #expect(!page.html.contains("value=\"noName\""))
      }
    }
  }
}
