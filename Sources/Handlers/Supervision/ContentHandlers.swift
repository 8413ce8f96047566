import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

/// The versioned content, for everybody who has signed in.
extension Services {
  func listPrompts(
    _ params: PromptsList.Params, _ call: Call<Visit>
  ) async throws -> PromptsList.Result {
    try await read(PromptsList.self, call) { _ in
      let prompts = content.lists.prompts.all.filter { prompt in
        (params.withRetired == true || !prompt.isRetired)
          && (params.audience.map { $0.rawValue == prompt.audience.rawValue } ?? true)
          && (params.section.map { prompt.section.isSection(of: $0) } ?? true)
          && (params.set.map { prompt.sets.map(\.rawValue).contains($0.rawValue) } ?? true)
      }
      return .init(
        version: content.lists.version,
        items: try prompts.readingEach { prompt throws(WireMismatch) in
          .init(
            id: prompt.id.text, section: prompt.section, audience: try same(prompt.audience),
            domain: prompt.domain, text: prompt.text,
            sets: try prompt.sets.readingEach(same), retired: prompt.isRetired ? true : nil)
        })
    }
  }

  func listContent(
    _ params: ListsList.Params, _ call: Call<Visit>
  ) async throws -> ListsList.Result {
    try await read(ListsList.self, call) { _ in
      let items = content.lists.items.filter { item in
        (params.withRetired == true || !item.isRetired)
          && (params.list.map { $0 == Wire.ContentList(item.list) } ?? true)
      }
      return .init(
        version: content.lists.version,
        items: items.map { item in
          .init(
            id: item.id.text, list: Wire.ContentList(item.list), section: item.section,
            kind: item.kind, text: item.text, retired: item.isRetired ? true : nil)
        })
    }
  }

  func listPolicy(
    _ params: PolicyList.Params, _ call: Call<Visit>
  ) async throws -> PolicyList.Result {
    let paging = try Paging(
      PolicyList.self, filter: .init(on: params.on), cursor: params.cursor, limit: params.limit,
      caller: try signedIn(call), vault: store.vault)
    let asked = try params.on.reading(Day.init(wire:))
    return try await read(PolicyList.self, call) { reading in
      let day = asked ?? reading.today
      let rules = content.policy.rules.filter {
        $0.effectiveFrom <= day && ($0.effectiveUntil.map { day <= $0 } ?? true)
      }
      let page = try paging.page(rules.sorted { $0.id < $1.id }) { [$0.id] }
      return .init(
        items: try page.items.readingEach(Wire.FrequencyPolicy.init), nextCursor: page.next)
    }
  }
}

extension Prompt {
  fileprivate var sets: [DefaultPromptSet] {
    DefaultPromptSet.allCases.filter { $0.ids.contains(id) }
  }
}

extension String {
  /// `4.2` is a section of `4` and of `4.2`, not of `4.22`.
  fileprivate func isSection(of wider: String) -> Bool {
    self == wider || hasPrefix(wider + ".")
  }
}

extension Wire.FrequencyPolicy {
  fileprivate init(_ rule: FrequencyRule) throws(WireMismatch) {
    self.init(
      id: rule.id, careerStage: try rule.careerStage.reading(same),
      weeksInPostFrom: rule.fromWeek, weeksInPostTo: rule.toWeek,
      longestGapDays: rule.longestGapDays, minimumMinutes: rule.minimumMinutes,
      graceWorkingDays: rule.graceWorkingDays,
      countingKinds: try rule.kinds.sorted { $0.rawValue < $1.rawValue }.readingEach(same),
      effectiveFrom: rule.effectiveFrom.description,
      effectiveUntil: rule.effectiveUntil?.description, source: rule.source)
  }
}

extension Wire.ContentList {
  init(_ kind: ContentKind) {
    switch kind {
    case .asks: self = .asks
    case .principles: self = .principles
    case .principleLines: self = .principleLines
    case .conditionsToWatch: self = .conditionsToWatch
    case .youngPersonsQuestions: self = .youngPersonsQuestions
    case .practiceMessages: self = .practiceMessages
    case .questionPrompts: self = .questionPrompts
    case .practitionerQuestions: self = .practitionerQuestions
    case .purposes: self = .purposes
    case .topics: self = .topics
    case .patterns: self = .patterns
    case .methods: self = .methods
    case .contexts: self = .contexts
    case .reasonsForSilence: self = .reasonsForSilence
    case .signsOfFallingDanger: self = .signsOfFallingDanger
    case .sharingBarriers: self = .sharingBarriers
    case .fourAs: self = .fourAs
    case .orientationContrasts: self = .orientationContrasts
    case .assessmentTools: self = .assessmentTools
    }
  }
}
