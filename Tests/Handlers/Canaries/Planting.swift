import Foundation
import Handlers
import JSONRPC
import Testing
import Workbook
import WorkbookProtocol

/// Sends a canary to every place for text. Dry runs find out as whom and about what a call succeeds and which places it may
/// fill; then one call is carried out with all of them.
struct Planting {
  let families: Families
  /// Every canary that left, with its place, whether its call was carried out, was a dry run or was refused.
  private(set) var sent: [Int: String] = [:]
  /// The places that were filled in calls that were carried out.
  private(set) var planted: Set<String> = []
  /// The places whose refusals repeat what was sent.
  private(set) var echoes: Set<String> = []
  private(set) var refusals: [String: String] = [:]
  private var number = 0
  private let probes: [Probe]
  /// Targets of one caller for which a method's call succeeds, of which more would say nothing new.
  private static let enough = 1

  init(families: Families) {
    self.families = families
    probes = families.probes + families.fullProbes
  }

  /// Acts whose only text is their key come last: they end what the others need.
  mutating func plant(in places: [TextPlace]) async throws {
    let methods = Dictionary(grouping: places, by: \.method)
    let last = Set(methods.filter { $0.value.count == 1 && $0.value[0].isKey }.keys)
    let names = methods.keys.sorted {
      (last.contains($0) ? 1 : 0, $0) < (last.contains($1) ? 1 : 0, $1)
    }
    for name in names {
      for probe in probes where probe.name == name {
        try await plant(in: methods[name] ?? [], probe)
      }
    }
  }

  /// Whether a call of this method is known. The access tests demand one for every method but those that are open to
  /// callers who have not signed in.
  func isKnown(_ place: TextPlace) -> Bool { probes.contains { $0.name == place.method } }

  /// The places whose canaries stand in a file.
  func found() throws -> Set<String> {
    var found: Set<String> = []
    for file in try families.service.files() {
      for number in Canary.numbers(in: try Data(contentsOf: file)) {
        found.insert(sent[number] ?? "something unknown in \(file.lastPathComponent)")
      }
    }
    return found
  }

  private mutating func plant(in places: [TextPlace], _ probe: Probe) async throws {
    for family in families.all
    where probe.access.contains(where: { $0.role == nil || $0.role == family.role }) {
      var tried = 0
      for target in probe.targets(in: family) where !target.isMissing {
        let missing = places.filter { !planted.contains("\($0)") }
        guard !missing.isEmpty else { return }
        guard tried < Self.enough else { break }
        let json = try JSONSerialization.jsonObject(
          with: try probe.json(target, "A complaint was made"))
        guard let base = json as? [String: Any] else { continue }
        if try await plant(in: missing, probe, base, as: family.caller) { tried += 1 }
      }
    }
  }

  /// Whether the call succeeded at all.
  private mutating func plant(
    in places: [TextPlace], _ probe: Probe, _ base: [String: Any], as caller: Person.ID
  ) async throws -> Bool {
    var base = base
    var isDone = false
    if base["dryRun"] != nil {
      let first = try await answer(probe.name, base, as: caller)
      if let revision = first.firstMatch(of: /revision (\d+)/), base["ifRevision"] != nil {
        base["ifRevision"] = Int(revision.1)
      }
      isDone = try await !answer(probe.name, base, as: caller).contains(#""error":"#)
    }
    var filled: [String] = []
    for place in places {
      let canary = next(at: "\(place)", atLeast: place.minLength)
      let params = place.params(base, with: canary, person: families.stranger.description)
      let text = try await answer(probe.name, params, as: caller)
      if text.contains(#""error":"#) {
        refusals["\(place)"] = text
        if text.lowercased().contains(Canary.mark) { echoes.insert("\(place)") }
      } else if base["dryRun"] == nil {
        planted.insert("\(place)")
        isDone = true
      } else {
        base = params
        filled.append("\(place)")
      }
    }
    guard !filled.isEmpty else { return isDone }
    base["dryRun"] = nil
    if try await !answer(probe.name, base, as: caller).contains(#""error":"#) {
      planted.formUnion(filled)
    }
    return true
  }

  private mutating func next(at place: String, atLeast length: Int) -> String {
    number += 1
    sent[number] = place
    return Canary.word(number, atLeast: length)
  }

  private func answer(
    _ method: String, _ params: [String: Any], as caller: Person.ID
  ) async throws -> String {
    let body = try JSONSerialization.data(withJSONObject: [
      "jsonrpc": "2.0", "id": 1, "method": method, "params": params,
    ])
    let visit = Visit(caller: Caller(person: caller))
    let bytes = try #require(
      await families.service.service.dispatcher.answer(Array(body), context: visit))
    return String(decoding: bytes, as: UTF8.self)
  }
}
