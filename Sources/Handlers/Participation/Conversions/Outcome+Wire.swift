import JSONRPC
import Workbook
import WorkbookProtocol

extension Outcome {
  /// - Throws: −32602 with every field that this kind of decision needs and lacks.
  init(_ wire: Wire.Outcome, at place: String) throws {
    var missing: [Breach] = []
    func words(_ text: String?, _ field: String, _ message: String) -> Words? {
      if let words = Words(text) { return words }
      missing.append(Breach(field, .required, message))
      return nil
    }
    let by = try wire.by.reading(Day.init(wire:))
    func day() -> Day? {
      if by == nil { missing.append(Breach("/by", .required, "Give the day by which.")) }
      return by
    }
    let what = { words(wire.what, "/what", "Say what will be done.") }
    let reason = {
      words(
        wire.reason, "/reason",
        "Give a reason that a child could read; without one it is not an answer.")
    }
    let who = { words(wire.who, "/who", "Say who, as the young person knows them.") }
    let outcome: Outcome?
    switch wire.kind {
    case .accepted:
      let parts = (what(), day(), who())
      if case (let what?, let by?, let who?) = parts {
        outcome = .accepted(what: what, by: by, who: who)
      } else {
        outcome = nil
      }
    case .partly:
      let parts = (
        what(), day(), words(wire.notThis, "/notThis", "Say what will not be done."), reason()
      )
      if case (let what?, let by?, let not?, let reason?) = parts {
        outcome = .partly(what: what, by: by, not: not, reason: reason)
      } else {
        outcome = nil
      }
    case .declined:
      let parts = (reason(), who())
      if case (let reason?, let who?) = parts {
        outcome = .declined(reason: reason, who: who)
      } else {
        outcome = nil
      }
    case .needMoreTime:
      let parts = (reason(), day())
      if case (let reason?, let by?) = parts {
        outcome = .needMoreTime(reason: reason, by: by)
      } else {
        outcome = nil
      }
    }
    if let breaches = Breaches(missing) { throw Fault(breaches, under: place) }
    guard let outcome else { throw WireMismatch(type: "Outcome") }
    self = outcome
  }
}

extension Wire.Outcome {
  init(_ outcome: Outcome) {
    switch outcome {
    case .accepted(let what, let by, let who):
      self.init(kind: .accepted, what: what.text, by: by.description, who: who.text)
    case .partly(let what, let by, let not, let reason):
      self.init(
        kind: .partly, what: what.text, by: by.description, notThis: not.text,
        reason: reason.text)
    case .declined(let reason, let who):
      self.init(kind: .declined, reason: reason.text, who: who.text)
    case .needMoreTime(let reason, let by):
      self.init(kind: .needMoreTime, by: by.description, reason: reason.text)
    }
  }
}

extension Ask {
  init(_ wire: Wire.Ask, at place: String) throws {
    self.init(
      theme: try Words(required: wire.theme, at: place + "/theme"),
      youSaid: try Words(required: wire.youSaid, at: place + "/youSaid"),
      askedFor: try Words(required: wire.askedFor, at: place + "/askedFor"))
  }
}

extension Wire.Ask {
  init(_ ask: Ask) {
    self.init(theme: ask.theme.text, youSaid: ask.youSaid.text, askedFor: ask.askedFor.text)
  }
}
