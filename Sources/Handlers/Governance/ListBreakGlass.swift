import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func listBreakGlass(
    _ params: GovernanceListBreakGlass.Params, _ call: Call<Visit>
  ) async throws -> GovernanceListBreakGlass.Result {
    var filter = params
    filter.cursor = nil
    filter.limit = nil
    let paging = try Paging(
      GovernanceListBreakGlass.self, filter: filter, cursor: params.cursor, limit: params.limit,
      caller: try signedIn(call), vault: store.vault)
    return try await read(GovernanceListBreakGlass.self, call) { reading in
      let all = try reading.brokenGlass().filter { recorded in
        params.state.map { ($0 == .reviewed) == (recorded.value.review != nil) } ?? true
      }
      let page = try paging.page(all.sorted { $0.order.lexicographicallyPrecedes($1.order) }) {
        $0.order
      }
      for recorded in page.items where recorded.value.subject != .worker(reading.standing.person) {
        reading.notes.read(
          recorded.value.accessSubject(reading.snapshot.vault), record: recorded.value.id.uuid)
      }
      let names = try Names(page.items.flatMap(\.value.people), in: reading.snapshot)
      return .init(
        items: page.items.map { reading.wire($0, names) }, nextCursor: page.next)
    }
  }
}

extension Snapshot {
  /// What somebody is told of today: about themself or a young person allocated to them, of the last 28 days, and not held back.
  func notices(for standing: Standing, at now: Instant) throws -> [Recorded<BreakGlass>] {
    let since = now.adding(days: -NoticeHold.days)
    return try breakGlasses(concerning: standing).filter { recorded in
      recorded.value.by != standing.person && !recorded.value.hold.isHeld(on: now.day)
        // What was held back is new to them when the hold has ended.
        && (recorded.value.at > since
          || recorded.value.hold.until.map { $0 > since.day } ?? false)
    }
  }
}

extension Reading {
  fileprivate var seesAll: Bool { !permission.parts([.authority]).isEmpty }

  fileprivate func brokenGlass() throws -> [Recorded<BreakGlass>] {
    let mine = try snapshot.breakGlasses(by: standing.person)
    let aboutMe = try snapshot.breakGlasses(concerning: standing).filter {
      $0.value.by != standing.person && !$0.value.hold.isHeld(on: today)
    }
    guard seesAll else { return mine + aboutMe }
    // Nobody sees by their office what is held back from them.
    let others = try snapshot.breakGlasses().filter {
      $0.value.by != standing.person && $0.value.subject != .worker(standing.person)
    }
    let own = aboutMe.filter { $0.value.subject == .worker(standing.person) }
    return mine + own + others
  }

  fileprivate func wire(_ recorded: Recorded<BreakGlass>, _ names: Names) -> Wire.BreakGlass {
    let broken = recorded.value
    let isOffice = seesAll && broken.subject != .worker(standing.person)
    var wire = Wire.BreakGlass(
      id: broken.id.description, by: names[broken.by], reason: broken.reason.text,
      at: broken.at.description, until: broken.until.description,
      reviewDue: broken.reviewDue.description, revision: recorded.revision)
    switch broken.subject {
    case .worker(let person): wire.person = names[person]
    case .youngPerson(let reference):
      wire.aboutYoungPerson = true
      let isTheirs = standing.allocated.contains(snapshot.vault.tag(of: reference))
      if broken.by == standing.person || isTheirs { wire.youngPerson = reference.display }
    }
    if let review = broken.review {
      wire.reviewedOn = review.on.description
      wire.justified = review.justified
      if isOffice {
        wire.reviewedBy = names[review.by]
        wire.note = review.note.text
      }
    }
    if isOffice, broken.hold.isHeld(on: today) { wire.heldUntil = broken.hold.until?.description }
    if isOffice, let asked = broken.hold.asked { wire.holdAskedBy = names[asked.by] }
    if isOffice, !broken.hold.reasons.isEmpty {
      wire.holdReasons = broken.hold.reasons.map { reason in
        .init(
          reason: reason.words.text, by: reason.by.map { names[$0] }, on: reason.on?.description)
      }
    }
    return wire
  }
}

extension Recorded<BreakGlass> {
  /// The newest first.
  fileprivate var order: [String] {
    [String(Int64.max - value.at.milliseconds), value.id.description]
  }
}

extension BreakGlass {
  fileprivate var people: [Person.ID] {
    var people = [by]
    if case .worker(let person) = subject { people.append(person) }
    if let review { people.append(review.by) }
    if let asked = hold.asked { people.append(asked.by) }
    people += hold.reasons.compactMap(\.by)
    return people
  }
}
