import Handlers
import Hummingbird
import Workbook

extension YoungPeoplesRoutes {
  func showCodeBox(_ visit: Visit) async throws -> Response {
    response.make(pages.code(visit.manner, help: try await localHelp()))
  }

  /// `POST /answer`. Takes as long as the service makes it take.
  func follow(_ visit: Visit) async throws -> Response {
    try await showAnswer(visit)
  }

  private func showAnswer(
    _ visit: Visit, why: String? = nil, problem: String? = nil
  ) async throws -> Response {
    guard let typed = visit.form.text("code") else { return try await unknownCode(visit) }
    let found: FollowedAnswer
    do {
      found = try await door.follow(typed)
    } catch DoorRefusal.unknownCode {
      return try await unknownCode(visit)
    }
    let nearby = try await door.nearby()
    let page = pages.answer(
      found, code: typed, visit.manner, help: nearby.local, advocate: nearby.advocate,
      token: makeToken(), why: why ?? visit.form.text("why"), problem: problem)
    return response.make(page, problem == nil ? .ok : .unprocessableContent, isLast: true)
  }

  private func unknownCode(_ visit: Visit) async throws -> Response {
    let page = pages.code(
      visit.manner, help: try await localHelp(), typed: visit.form.text("code"),
      problem: "problem.code")
    return response.make(page, .unprocessableContent)
  }

  /// `POST /reply`: is this fair?
  func reply(_ visit: Visit) async throws -> Response {
    let token = visit.form["token"] ?? ""
    let why = visit.form.text("why")
    guard let typed = visit.form.text("code"),
      let reply = visit.form["reply"].flatMap(Reply.init(rawValue:))
    else { return try await showAnswer(visit) }
    let press = Press.key(token, [typed, reply.rawValue, why ?? ""])
    if try await replied.outcome(press) == nil {
      guard checkToken(token) else {
        return try await showAnswer(visit, problem: "problem.expired")
      }
      guard (why?.count ?? 0) <= OwnWords.longestAnswer else {
        return try await showAnswer(visit, problem: "problem.long")
      }
      do {
        _ = try await replied.answer(press) {
          try await door.reply(reply, why, typed)
          return true
        }
      } catch DoorRefusal.unknownCode {
        return try await unknownCode(visit)
      } catch DoorRefusal.tooLong {
        return try await showAnswer(visit, problem: "problem.long")
      } catch DoorRefusal.noReplyNow {
        return response.make(pages.message("problem.noReply", visit.manner), .conflict)
      }
    }
    return try await thank(reply, typed, visit)
  }

  private func thank(_ reply: Reply, _ typed: String, _ visit: Visit) async throws -> Response {
    let isLookedAtAgain: Bool
    do {
      isLookedAtAgain = reply == .notFair ? try await door.follow(typed).isLookedAtAgain : false
    } catch DoorRefusal.unknownCode {
      return try await unknownCode(visit)
    }
    let nearby = try await door.nearby()
    let page = pages.thanks(
      isLookedAtAgain: isLookedAtAgain, visit.manner, help: nearby.local,
      advocate: nearby.advocate)
    return response.make(page, isLast: true)
  }
}
