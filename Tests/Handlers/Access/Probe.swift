import Foundation
import Handlers
import Workbook
import WorkbookProtocol

/// Valid parameters of one method, for each record it could be about. Writes are dry runs, so that every caller finds the
/// same state.
struct Probe: Sendable {
  enum About: Sendable {
    /// The caller's role alone decides, or nothing does.
    case nothing
    case people, sessions, assessments, grants, tokens, browsers, units, checkIns, wishes, promises
    case activities, concerns, brokenGlass, histories
    /// Contributions that have come so far.
    case contributions(AnswerPath.State)
  }

  /// What a caller without a fitting relation is told.
  enum Denial: Sendable {
    case notFound
    /// The record does not exist yet: a rule says who may make it.
    case rule
  }

  let name: String
  let isWrite: Bool
  let access: [AccessRow]
  let about: About
  /// Only records in these relations, where a rule of the work stands in the way of the others.
  let only: Set<String>?
  let denial: Denial
  /// An act, which has no dry run: whoever may is refused by a rule, because what it needs is not there.
  let stopsAtRule: Bool
  /// The method takes no call without a reason, whoever calls.
  let alwaysGivesReason: Bool
  let send:
    @Sendable (TestService, _ caller: Person.ID, Target, _ reason: String?) async throws
      -> Answer<AnyResult>
  /// The parameters as JSON.
  let json: @Sendable (Target, _ reason: String?) throws -> Data

  init<M: WorkbookMethod>(
    _: M.Type, about: About = .nothing, only: Set<String>? = nil, denial: Denial = .notFound,
    stopsAtRule: Bool = false, alwaysGivesReason: Bool = false,
    _ params: @escaping @Sendable (Target, _ reason: String?) -> M.Params
  ) {
    name = M.name
    isWrite = M.isWrite
    access = M.access
    self.about = about
    self.only = only
    self.denial = denial
    self.stopsAtRule = stopsAtRule
    self.alwaysGivesReason = alwaysGivesReason
    json = { try JSONEncoder().encode(params($0, $1)) }
    send = { service, caller, target, reason in
      let visit = Visit(caller: Caller(person: caller))
      let answer = try await service.answer(M.self, params(target, reason), as: visit)
      switch answer {
      case .answered(let result): return .answered(AnyResult(result))
      case .refused(let refusal): return .refused(refusal)
      }
    }
  }

  var isAboutNothing: Bool { if case .nothing = about { true } else { false } }

  func targets(in family: Family) -> [Target] {
    let all: [Target] =
      switch about {
      case .nothing: [Target(name: "nothing", id: "", relations: [])]
      case .people: family.people
      case .sessions: family.sessions
      case .assessments: family.assessments
      case .grants: family.grants
      case .tokens: family.tokens
      case .browsers: family.browsers
      case .brokenGlass: family.brokenGlass
      case .histories: family.histories
      case .units: family.units
      case .checkIns: family.checkIns
      case .wishes: family.wishes
      case .promises: family.promises
      case .activities: family.activities
      case .concerns: family.concerns
      case .contributions(let state): family.contributions[state] ?? []
      }
    return all.filter { target in only.map { $0.contains(target.name) } ?? true }
  }
}

/// A result of whatever method; only a test that knows it looks inside.
struct AnyResult: Decodable, Sendable {
  let value: any Sendable

  init(_ value: any Sendable) {
    self.value = value
  }

  init(from decoder: any Decoder) throws {
    throw Unexpected(text: "made, never decoded")
  }
}
