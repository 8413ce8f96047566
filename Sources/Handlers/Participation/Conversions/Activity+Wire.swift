import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension ActivityEntry {
  init(_ wire: Wire.ActivityEntry) throws {
    self.init(
      title: try Words(required: wire.title, at: "/activity/title"),
      purpose: try Words(required: wire.purpose, at: "/activity/purpose"),
      stage: try same(wire.stage), mode: try same(wire.mode),
      influenceHopedFor: try same(wire.influenceHopedFor), starts: try Day(wire: wire.starts))
    madeJointly = wire.madeJointly
    decisionMaker = try wire.decisionMaker.reading(Person.ID.init(wire:))
    whoDecidedTheySay = Words(wire.whoDecidedTheySay)
    changes = try (wire.changes ?? []).enumerated().map { index, change in
      ActivityChange(
        what: try Words(required: change.what, at: "/activity/changes/\(index)/what"),
        decidedBy: try Words(
          required: change.decidedBy, at: "/activity/changes/\(index)/decidedBy"),
        on: try Day(wire: change.on))
    }
    clashes = Words(wire.clashes)
    whatItGaveThem = Words(wire.whatItGaveThem)
    peerResearch = try wire.peerResearch.readingEach(same)
    peerResearchGate = try wire.peerResearchGate.map { try PeerResearchGate($0) }
    numbers = try (wire.numbers ?? []).enumerated().reduce(into: [:]) { numbers, given in
      let group: TakingPart = try same(given.element.group)
      guard numbers.updateValue(given.element.people, forKey: group) == nil else {
        throw Fault.invalidParam(
          "/activity/numbers/\(given.offset)/group", "This group is named twice.")
      }
    }
    recognition = Words(wire.recognition)
    adjustments = Words(wire.adjustments)
    selfCheck = try (wire.selfCheck ?? []).enumerated().map { index, answer in
      SelfCheckAnswer(
        question: try same(answer.question), answer: try same(answer.answer),
        evidence: try Words(required: answer.evidence, at: "/activity/selfCheck/\(index)/evidence"))
    }
    ends = try wire.ends.reading(Day.init(wire:))
  }
}

extension PeerResearchGate {
  fileprivate init(_ wire: [Wire.PeerEvidence]) throws {
    var evidence: [Condition: Evidence] = [:]
    for (index, given) in wire.enumerated() {
      let place = "/activity/peerResearchGate/\(index)"
      let text = try Words(required: given.evidence, at: place + "/evidence")
      let dated = Evidence(text: text, on: try Day(wire: given.on))
      guard evidence.updateValue(dated, forKey: try same(given.condition)) == nil else {
        throw Fault.invalidParam(place + "/condition", "This condition is named twice.")
      }
    }
    self.init(evidence)
  }
}

extension Wire.ActivityRecord {
  init(_ recorded: Recorded<Activity>, _ names: Names) throws(WireMismatch) {
    let entry = recorded.value.entry
    self.init(
      id: recorded.value.id.description, revision: recorded.revision,
      activity: try Wire.ActivityEntry(entry),
      decisionMakerName: entry.decisionMaker.map { names[$0] })
  }
}

extension Wire.ActivityEntry {
  fileprivate init(_ entry: ActivityEntry) throws(WireMismatch) {
    self.init(
      title: entry.title.text, purpose: entry.purpose.text, stage: try same(entry.stage),
      mode: try same(entry.mode), madeJointly: entry.madeJointly,
      decisionMaker: entry.decisionMaker?.description,
      whoDecidedTheySay: entry.whoDecidedTheySay?.text,
      influenceHopedFor: try same(entry.influenceHopedFor),
      changes: entry.changes.map {
        .init(what: $0.what.text, decidedBy: $0.decidedBy.text, on: $0.on.description)
      }.ifAny,
      clashes: entry.clashes?.text, whatItGaveThem: entry.whatItGaveThem?.text,
      peerResearch: try entry.peerResearch.readingEach(same).ifAny,
      peerResearchGate: try entry.peerResearchGate.reading {
        gate throws(WireMismatch) in try gate.wire
      }?.ifAny,
      numbers: try TakingPart.allCases.filter { entry.numbers[$0] != nil }.readingEach {
        group throws(WireMismatch) in
        .init(group: try same(group), people: entry.numbers[group] ?? 0)
      }.ifAny,
      recognition: entry.recognition?.text, adjustments: entry.adjustments?.text,
      selfCheck: try entry.selfCheck.readingEach { answer throws(WireMismatch) in
        .init(
          question: try same(answer.question), answer: try same(answer.answer),
          evidence: answer.evidence.text)
      }.ifAny,
      starts: entry.starts.description, ends: entry.ends?.description)
  }
}

extension PeerResearchGate {
  fileprivate var wire: [Wire.PeerEvidence] {
    get throws(WireMismatch) {
      try Condition.allCases.filter { evidence[$0] != nil }.readingEach {
        condition throws(WireMismatch) in
        guard let given = evidence[condition] else { throw WireMismatch(type: "Evidence") }
        return .init(
          condition: try same(condition), evidence: given.text.text, on: given.on.description)
      }
    }
  }
}
