/// One line of the table of what a session must hold (DOMAIN §1.1): for these kinds, at this place, this.
///
/// What no line asks for is offered: leaving it blank never blocks anything.
package struct SessionRequirement: Sendable {
  package enum Phase: String, Sendable, CaseIterable {
    case planned, tookPlace, notHeld
  }

  enum Test: Sendable {
    case session(@Sendable (SessionEntry) -> Bool)
    /// Asked of each case discussion; the place has a `*` where its position goes.
    case eachCase(@Sendable (CaseDiscussionEntry, SessionEntry) -> Bool)
  }

  package let kinds: [SessionKind]
  package let phase: Phase
  /// JSON Pointer into the entry, with `*` for each case.
  package let place: String
  /// What is missing, as a sentence a person can act on.
  package let sentence: String
  private let isMet: Test

  init(
    _ kinds: [SessionKind], _ phase: Phase, _ place: String, _ sentence: String, _ isMet: Test
  ) {
    self.kinds = kinds
    self.phase = phase
    self.place = place
    self.sentence = sentence
    self.isMet = isMet
  }

  /// The places at which `entry`, of one of these kinds and in this phase, lacks what this line asks for.
  func gaps(in entry: SessionEntry) -> [String] {
    guard kinds.contains(entry.kind), phase == entry.status.phase else { return [] }
    switch isMet {
    case .session(let test):
      return test(entry) ? [] : [place]
    case .eachCase(let test):
      return entry.cases.enumerated().compactMap { index, discussion in
        test(discussion, entry) ? nil : place.replacing("*", with: String(index))
      }
    }
  }

  /// The table for people: a line for each kind and place, tab-separated, with a heading.
  package static func printed() -> String {
    let lines = Phase.allCases.flatMap { phase in
      SessionKind.allCases.flatMap { kind in
        table.filter { $0.phase == phase && $0.kinds.contains(kind) }.map {
          [phase.rawValue, kind.rawValue, $0.place, $0.sentence].joined(separator: "\t")
        }
      }
    }
    return (["phase\tkind\tplace\tasks"] + lines).joined(separator: "\n") + "\n"
  }
}

extension SessionStatus {
  package var phase: SessionRequirement.Phase {
    switch self {
    case .planned: .planned
    case .held, .partHeld: .tookPlace
    case .cancelled, .postponed, .notAttended: .notHeld
    }
  }
}
