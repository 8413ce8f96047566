import Handlers
import Testing
import Workbook
import WorkbookProtocol

/// Every method as every role on own, related, unrelated and missing records, against the table of the contract.
@Suite struct AccessMatrixTests {
  /// Made once: every call of these tests is a read or a dry run.
  private static let families = Task { try await Families.made() }

  private let families: Families

  init() async throws {
    families = try await Self.families.value
  }

  @Test func `every method that asks who is calling has its place in the matrix`() {
    let asking = Registry.methods.filter { !$0.isOpen }.map { $0.name }
    #expect(Set(families.probes.map(\.name)) == Set(asking))
    #expect(families.probes.count == asking.count)
  }

  @Test(arguments: [nil] + Wire.Role.allCases)
  func `a caller of this role may do what the access table says and nothing else`(
    role: Wire.Role?
  ) async throws {
    let family = try #require(families.all.first { $0.role == role })
    for probe in families.probes {
      for target in probe.targets(in: family) {
        try await check(probe, family, target, reason: nil)
        guard probe.access.contains(where: \.needsReason) else { continue }
        try await check(probe, family, target, reason: "A complaint was made")
      }
    }
  }

  private func check(
    _ probe: Probe, _ family: Family, _ target: Target, reason: String?
  ) async throws {
    var place = "\(probe.name) as \(family.name) on \(target.name)"
    if reason != nil { place += " with a reason" }
    let expected =
      probe.isAboutNothing
      ? expectedOfNobody(probe, family)
      : Expectation(
        probe.access, family.role, target, gaveReason: reason != nil || probe.alwaysGivesReason)
    let answer = try await probe.send(families.service, family.caller, target, reason)
    switch (expected, answer) {
    case (.allowed, .answered) where !probe.stopsAtRule: break
    case (.allowed, .refused(let refusal)) where probe.stopsAtRule:
      let ruled = [ErrorCode.ruleViolated.code, ErrorCode.notFound.code]
      #expect(ruled.contains(refusal.code), "\(place): \(refusal.text)")
    case (.forbidden, .refused(let refusal)):
      #expect(refusal.code == ErrorCode.forbidden.code, "\(place): \(refusal.text)")
    case (.needsReason, .refused(let refusal)):
      #expect(refusal.code == ErrorCode.invalidParams.code, "\(place): \(refusal.text)")
      #expect(refusal.pointers == ["/reason"], "\(place)")
    case (.hidden, .refused(let refusal)) where probe.denial == .rule:
      #expect(refusal.code == ErrorCode.ruleViolated.code, "\(place): \(refusal.text)")
    case (.hidden, .refused(let refusal)):
      #expect(refusal.code == ErrorCode.notFound.code, "\(place): \(refusal.text)")
      let missing = try #require(probe.targets(in: family).first { $0.isMissing })
      let other = try await probe.send(families.service, family.caller, missing, reason)
      guard case .refused(let same) = other else {
        Issue.record("\(place): a missing record was answered")
        return
      }
      #expect(refusal.text == same.text, "\(place) can be told from a missing record")
    default: Issue.record("\(place): expected \(expected), got \(answer)")
    }
  }

  /// A method about no record in particular is answered to everybody who has any row of the table.
  private func expectedOfNobody(_ probe: Probe, _ family: Family) -> Expectation {
    let rows = probe.access.filter { $0.role == nil || $0.role == family.role }
    return rows.isEmpty ? .forbidden : .allowed([])
  }

  @Test func `whoever has left, has not begun or is unknown may do nothing`() async throws {
    let family = try #require(families.all.first)
    let unknown: Person.ID = families.service.newID()
    for caller in [families.leaver, families.notYetHere, unknown] {
      for probe in families.probes {
        let target = try #require(probe.targets(in: family).first)
        let answer = try await probe.send(families.service, caller, target, nil)
        guard case .refused(let refusal) = answer else {
          Issue.record("\(probe.name) was answered")
          continue
        }
        #expect(refusal.code == ErrorCode.unauthenticated.code, "\(probe.name): \(refusal.text)")
      }
    }
  }

  // MARK: Parts

  @Test(arguments: [nil] + Wire.Role.allCases)
  func `a session shows the parts that the table gives, and nothing of the others`(
    role: Wire.Role?
  ) async throws {
    let family = try #require(families.all.first { $0.role == role })
    for target in family.sessions {
      for reason in [nil, "A complaint was made"] {
        let expected = Expectation(
          SupervisionGet.access, role, target, gaveReason: reason != nil)
        guard case .allowed(let parts) = expected else { continue }
        let session = try await families.service.call(
          SupervisionGet.self, .init(id: target.id, reason: reason), as: family.caller)
        let place = "\(family.name) on \(target.name), reason: \(reason ?? "none")"
        let shown = Set(session.parts.map(\.rawValue))
        #expect(shown == Set(parts.map(\.rawValue)), "\(place)")
        let isGroup = session.record.kind == .group
        #expect(
          (session.record.personalPart != nil) == (parts.contains(.personal) && !isGroup),
          "\(place)")
        let onlyAllocated =
          [[.allocated], [.brokenGlassForChild]].contains(target.relations)
          && !Expectation(
            SupervisionGet.access, role,
            target.without(.allocated).without(.brokenGlassForChild), gaveReason: reason != nil
          ).gives(.case)
        let cases = !parts.contains(.case) ? 0 : isGroup || onlyAllocated ? 1 : 2
        #expect((session.record.cases ?? []).count == cases, "\(place)")
        #expect(
          (session.record.thinking?.experience != nil) == (parts.contains(.record) && !isGroup))
      }
    }
  }

  // MARK: Lists

  @Test(arguments: [nil] + Wire.Role.allCases)
  func `a list of sessions holds those that the table gives`(role: Wire.Role?) async throws {
    let family = try #require(families.all.first { $0.role == role })
    for reason in [nil, "A complaint was made"] {
      var expected: Set<String> = []
      for other in families.all {
        for target in other.sessions where !target.isMissing {
          let mine = target.asSeen(by: family, from: other)
          let access = Expectation(SupervisionList.access, role, mine, gaveReason: reason != nil)
          if access.isAllowed { expected.insert(target.id) }
        }
      }
      var seen: [String] = []
      var cursor: String?
      repeat {
        let page = try await families.service.call(
          SupervisionList.self, .init(cursor: cursor, limit: 7, reason: reason), as: family.caller)
        seen += page.items.map(\.id)
        cursor = page.nextCursor
      } while cursor != nil
      #expect(Set(seen) == expected, "\(family.name), reason: \(reason ?? "none")")
      #expect(Set(seen).count == seen.count)
    }
  }

  @Test(arguments: [nil] + Wire.Role.allCases)
  func `a list of assessments holds those that the table gives`(role: Wire.Role?) async throws {
    let family = try #require(families.all.first { $0.role == role })
    var expected: Set<String> = []
    for other in families.all {
      for target in other.assessments where !target.isMissing {
        let mine = target.asSeen(by: family, from: other)
        let access = Expectation(AssessmentsList.access, role, mine, gaveReason: false)
        if access.isAllowed { expected.insert(target.id) }
      }
    }
    let page = try await families.service.call(
      AssessmentsList.self, .init(limit: 200), as: family.caller)
    #expect(Set(page.items.map(\.id)) == expected)
    #expect(page.items.count == expected.count)
  }

  @Test(arguments: [nil] + Wire.Role.allCases)
  func `roles are listed to their holder, and all of them to those who run them`(
    role: Wire.Role?
  ) async throws {
    let family = try #require(families.all.first { $0.role == role })
    let page = try await families.service.call(RolesList.self, .init(limit: 200), as: family.caller)
    let seesAll = RolesList.access.contains { $0.role == role && $0.relation == .authority }
    // One for each caller with a role, the administrator's, and the one that waits.
    #expect(page.items.count == (seesAll ? Wire.Role.allCases.count + 2 : role == nil ? 0 : 1))
    #expect(seesAll || page.items.allSatisfy { $0.person.id == family.caller.description })
  }
}

extension Expectation {
  var isAllowed: Bool { if case .allowed = self { true } else { false } }

  func gives(_ part: AccessPart) -> Bool {
    if case .allowed(let parts) = self { parts.contains(part) } else { false }
  }
}

extension Target {
  /// A record of another family is nothing to this one, but for what was opened in an emergency: that is one worker and one child.
  func asSeen(by family: Family, from other: Family) -> Target {
    guard other.role != family.role else { return self }
    let same = family.sessions + family.assessments
    return Target(
      name: name, id: id, discussion: discussion,
      relations: same.first { $0.name == name }.map {
        $0.relations.intersection([.brokenGlass, .brokenGlassForChild])
      } ?? [])
  }

  var unrelated: Target {
    Target(name: name, id: id, discussion: discussion, relations: [])
  }

  func without(_ relation: AccessRelation) -> Target {
    Target(
      name: name, id: id, discussion: discussion, relations: relations.subtracting([relation]))
  }
}
