import Foundation
import HTTPTypes
import HummingbirdTesting
import Synchronization
import Testing
import Workbook

@testable import WebServer

/// What somebody who comes back with a code sees.
@Suite struct AnswerTests {
  private static func words(_ text: String) throws -> Words { try #require(Words(text)) }

  private static func answered(
    _ outcome: Outcome, canReply: Bool = true, reply: Reply? = nil, safety: String? = nil
  ) -> FollowedAnswer {
    FollowedAnswer(
      stage: .answered(outcome), safetyMessage: safety.flatMap { Words($0) }, reply: reply,
      canReply: canReply)
  }

  private func page(_ answer: FollowedAnswer) async throws -> String {
    let door = Door()
    door.answer.withLock { $0 = answer }
    let kept = Kept()
    try await door.run { client in
      let page = try await client.send("/answer", ["code": Door.codeText])
      #expect(page.status == .ok)
      await kept.keep(page.html)
    }
    return await kept.text
  }

  private actor Kept {
    var text = ""
    func keep(_ text: String) { self.text = text }
  }

  @Test func `each outcome reads as it was given`() async throws {
    let day = try #require(Day("2026-12-18"))
    let what = try Self.words("open the hall on Fridays.")
    let reason = try Self.words("there is no money this year.")
    let who = try Self.words("Sam")
    let accepted = try await page(Self.answered(.accepted(what: what, by: day, who: who)))
    #expect(accepted.contains("Yes. We will do this."))
    #expect(
      accepted.contains(
        "We will open the hall on Fridays by Friday 18 December. Sam will make sure it is done."))
    let partly = try await page(
      Self.answered(
        .partly(what: what, by: day, not: try Self.words("open it late"), reason: reason)))
    #expect(
      partly.contains("We will not open it late. This is why: there is no money this year."))
    let declined = try await page(Self.answered(.declined(reason: reason, who: who)))
    #expect(declined.contains("This is why: there is no money this year. Sam made this choice."))
    let later = try await page(
      Self.answered(.needMoreTime(reason: reason, by: day), canReply: false))
    #expect(later.contains("We do not know yet.") && !later.contains("Is this fair?"))
    let waiting = try await page(
      FollowedAnswer(
        stage: .waiting(readBy: who, answerBy: day), safetyMessage: nil, reply: nil,
        canReply: false))
    #expect(waiting.contains("Sam is reading it now. We will answer by Friday 18 December."))
    let withdrawn = try await page(
      FollowedAnswer(stage: .withdrawn, safetyMessage: nil, reply: nil, canReply: false))
    #expect(withdrawn.contains("You took this back."))
    let gone = try await page(
      FollowedAnswer(stage: .gone, safetyMessage: nil, reply: nil, canReply: false))
    #expect(gone.contains("This is gone now.") && !gone.contains("You took this back."))
  }

  @Test func `a safety message comes first, with whom to call`() async throws {
    let who = try Self.words("Sam")
    let page = try await page(
      Self.answered(
        .declined(reason: who, who: who), safety: "We are worried. You can call 0800 1111 <now>."))
    let message = try #require(page.range(of: "We are worried. You can call"))
    let answer = try #require(page.range(of: "made this choice"))
    #expect(message.lowerBound < answer.lowerBound)
    #expect(page.contains("You have not done anything wrong.") && page.contains("&lt;now&gt;"))
  }

  @Test func `not fair goes to a new person and offers someone on their side`() async throws {
    let door = Door()
    let who = try Self.words("Sam")
    let answered = FollowedAnswer(
      stage: .answered(.declined(reason: who, who: who)), safetyMessage: nil, reply: .notFair,
      canReply: false, isLookedAtAgain: true)
    door.answer.withLock { $0 = answered }
    try await door.run { client in
      let page = try await client.send(
        "/reply",
        ["token": "token-1", "code": Door.codeText, "reply": "notFair", "why": "a\nb"])
      #expect(page.html.contains("A new person will look at it again."))
      #expect(page.html.contains("They are on your side, not ours."))
      let again = try await client.send(
        "/reply",
        ["token": "token-1", "code": Door.codeText, "reply": "notFair", "why": "a\nb"])
      #expect(again.html.contains("A new person will look at it again."))
      let replies = door.seen.withLock { $0.replies.map { "\($0.0) \($0.1 ?? "") \($0.2)" } }
      #expect(replies == ["notFair a\nb \(Door.codeText)"])
      let fair = try await client.send(
        "/reply", ["token": "token-2", "code": Door.codeText, "reply": "fair"])
      #expect(fair.html.contains("Thank you for telling us."))
      #expect(!fair.html.contains("A new person"))
    }
  }

  @Test func `a wrong code is answered kindly and stays in the box`() async throws {
    let door = Door()
    try await door.run { client in
      for code in ["K7Q4-WM2T-9XPE", "<b>", "", String(repeating: "K", count: 5_000)] {
        let page = try await client.send("/answer", ["code": code])
        #expect(page.status == .unprocessableContent)
        #expect(page.html.contains("We do not know this code. Please look at it again."))
        #expect(!page.html.contains("<b>\""))
      }
      // Nothing is asked about nothing.
      #expect(door.seen.withLock { $0.followed.count } == 3)
    }
  }

  @Test func `a reply that comes too late or is too long is told so`() async throws {
    let door = Door()
    let who = try Self.words("Sam")
    door.answer.withLock { $0 = Self.answered(.declined(reason: who, who: who)) }
    try await door.run { client in
      let long = String(repeating: "ö", count: OwnWords.longestAnswer + 1)
      let page = try await client.send(
        "/reply", ["token": "token-1", "code": Door.codeText, "reply": "fair", "why": long])
      #expect(page.status == .unprocessableContent && page.html.contains(long))
      door.isTokenOld.withLock { $0 = true }
      let old = try await client.send(
        "/reply", ["token": "token-1", "code": Door.codeText, "reply": "fair", "why": "tea"])
      #expect(old.html.contains("tea</textarea>") && old.html.contains("Nothing is lost."))
      #expect(door.seen.withLock { $0.replies.isEmpty })
      door.isTokenOld.withLock { $0 = false }
      door.refusal.withLock { $0 = .noReplyNow }
      let late = try await client.send(
        "/reply", ["token": "token-3", "code": Door.codeText, "reply": "fair"])
      #expect(late.status == .conflict && late.html.contains("You cannot answer this now."))
    }
  }
}
