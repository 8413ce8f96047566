import HTTPTypes
import Handlers
import Hummingbird
import Workbook

extension YoungPeoplesRoutes {
  /// `POST /send`. A second press of the button stores nothing more.
  func send(_ visit: Visit) async throws -> Response {
    let form = FilledForm(visit.form, asks: door.asks)
    let cookie = slipCookie.read(visit.request)
    let slip = form.slip ?? cookie
    let token = visit.form["token"] ?? ""
    let press = Press.key(token, form.everything)
    if let outcome = try await sent.outcome(press) {
      return thank(outcome, visit, help: nil, isSharedScreen: cookie != nil)
    }
    let opening = try await usableOpening(slip)
    let problems = form.tooLong.map { YoungPeoplesPages.Problem(key: "problem.long", field: $0) }
    guard checkToken(token) else {
      return again(form, opening, visit, problems + [.init(key: "problem.expired", field: nil)])
    }
    guard problems.isEmpty else { return again(form, opening, visit, problems) }
    do {
      let words = form.ownWords(in: visit.manner.language)
      let outcome = try await sent.answer(press) { try await door.say(words, slip) }
      return thank(
        outcome, visit, help: opening.localHelp,
        isSharedScreen: cookie != nil || opening.place.isSharedScreen)
    } catch let refusal as DoorRefusal {
      return again(form, opening, visit, [Self.problem(refusal)])
    }
  }

  private func thank(
    _ outcome: OncePerToken<Said>.Outcome, _ visit: Visit, help: LocalHelp?, isSharedScreen: Bool
  ) -> Response {
    let said: Said? =
      switch outcome {
      case .answer(let said): said
      case .doneBefore: nil
      }
    return response.make(
      pages.sent(said, visit.manner, help: help, isSharedScreen: isSharedScreen), isLast: true)
  }

  /// The form once more, with everything that was written.
  private func again(
    _ form: FilledForm, _ opening: FormOpening, _ visit: Visit,
    _ problems: [YoungPeoplesPages.Problem]
  ) -> Response {
    response.make(
      pages.form(form, opening, visit.manner, token: makeToken(), problems: problems),
      .unprocessableContent)
  }

  /// What the page needs to be shown again; whether it is really open is asked when it is sent.
  private func usableOpening(_ slip: String?) async throws -> FormOpening {
    switch try await opening(slip) {
    case .open(let opening): opening
    case .closed(let help): FormOpening(readBy: nil, localHelp: help, place: .ownDevice)
    case .slipNeeded, .unknownSlip:
      FormOpening(readBy: nil, localHelp: nil, place: .ownDevice)
    }
  }

  private static func problem(_ refusal: DoorRefusal) -> YoungPeoplesPages.Problem {
    switch refusal {
    case .closed: .init(key: "start.closed", field: nil)
    case .unknownCode, .invitationNeeded: .init(key: "problem.code", field: nil)
    case .nameNeeded: .init(key: "problem.noName", field: .name)
    case .tooLong: .init(key: "problem.long", field: .best)
    case .nothingSaid, .noReplyNow: .init(key: "problem.nothing", field: nil)
    }
  }

  /// `POST /nocode`. Whoever has the code may do without it; a second press finds nothing left to do.
  func doWithoutCode(_ visit: Visit) async throws -> Response {
    do {
      try await door.doWithoutCode(visit.form["code"] ?? "")
    } catch DoorRefusal.unknownCode {
    }
    let page = pages.withoutCode(
      visit.manner, help: try await localHelp(),
      isSharedScreen: slipCookie.read(visit.request) != nil)
    return response.make(page, isLast: true)
  }
}
