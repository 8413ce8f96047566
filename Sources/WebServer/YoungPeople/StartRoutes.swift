import Handlers
import Hummingbird
import Workbook

extension YoungPeoplesRoutes {
  /// Whether the form can be shown.
  enum Opening: Sendable {
    case open(FormOpening)
    case closed(LocalHelp?)
    case slipNeeded
    case unknownSlip
  }

  func opening(_ slip: String?) async throws -> Opening {
    do {
      let opening = try await door.opening(slip)
      return opening.isOpen ? .open(opening) : .closed(opening.localHelp)
    } catch let refusal as DoorRefusal {
      switch refusal {
      case .closed: return .closed(nil)
      case .invitationNeeded: return .slipNeeded
      case .unknownCode: return .unknownSlip
      case .nameNeeded, .tooLong, .nothingSaid, .noReplyNow: throw refusal
      }
    }
  }

  func localHelp() async throws -> LocalHelp? { try await door.nearby().local }

  func showStart(_ visit: Visit) async throws -> Response {
    try await start(visit, slip: slipCookie.read(visit.request), isTyped: false)
  }

  /// `POST /start`: the code of a slip, the choice, or the form once more in another language.
  func choose(_ visit: Visit) async throws -> Response {
    if let typed = visit.form.text("slip") {
      return try await start(visit, slip: typed, isTyped: true)
    }
    return try await start(visit, slip: slipCookie.read(visit.request), isTyped: false)
  }

  private func start(_ visit: Visit, slip: String?, isTyped: Bool) async throws -> Response {
    switch try await opening(slip) {
    case .open(let opening):
      let isScreen = opening.place.isSharedScreen
      let code = isScreen ? slip.flatMap(FollowCode.init(typed:)) : nil
      let page = opened(visit, opening, slip: isScreen ? nil : slip)
      return response.make(page, cookie: code.map(slipCookie.setting))
    case .closed(let help):
      return response.make(pages.start(.init(state: .closed(help)), visit.manner))
    case .slipNeeded:
      let start = YoungPeoplesPages.Start(
        state: .slipNeeded(typed: nil, help: try await localHelp()))
      return response.make(pages.start(start, visit.manner))
    case .unknownSlip where isTyped:
      let start = YoungPeoplesPages.Start(
        state: .slipNeeded(typed: slip, help: try await localHelp()), problem: "problem.code")
      return response.make(pages.start(start, visit.manner), .unprocessableContent)
    case .unknownSlip:
      // The screen's slip has run out. It never becomes the open form: somebody may be standing beside it.
      let start = YoungPeoplesPages.Start(
        state: .slipNeeded(typed: nil, help: try await localHelp()))
      return response.make(pages.start(start, visit.manner))
    }
  }

  private func opened(_ visit: Visit, _ opening: FormOpening, slip: String?) -> String {
    let manner = visit.manner
    switch visit.form["choice"].flatMap(Choice.init(rawValue:)) {
    case .unsure: return pages.unsure(manner, help: opening.localHelp, slip: slip)
    case .noName where !opening.place.allowsNoName:
      let start = YoungPeoplesPages.Start(
        state: .open(opening, slip: slip), problem: "problem.noName")
      return pages.start(start, manner)
    case .named, .noName:
      var form = FilledForm(visit.form, asks: door.asks)
      form.slip = slip
      return pages.form(form, opening, manner, token: makeToken())
    case nil:
      return pages.start(.init(state: .open(opening, slip: slip)), manner)
    }
  }
}
