import Sealing
import Storage
import Workbook

import struct Foundation.UUID

/// What comes from a young person's own hand.
extension Services {
  /// - Throws: ``DoorRefusal/unknownCode`` for a slip that is none, was used, is void or is over;
  ///   ``DoorRefusal/invitationNeeded`` where a slip is asked for.
  func opening(slip typed: String?) async throws -> FormOpening {
    let now = now()
    let settings = try await faulting {
      try await store.read { try $0.participationSettings().value }
    }
    let slip = try await validSlip(typed, settings)
    return FormOpening(
      readBy: settings.isOpen ? ReadingClock.readBy(receivedAt: now) : nil,
      localHelp: settings.localHelp, place: slip?.place ?? .ownDevice)
  }

  func nearby() async throws -> NearbyHelp {
    let settings = try await faulting {
      try await store.read { try $0.participationSettings().value }
    }
    return NearbyHelp(local: settings.localHelp, advocate: settings.advocate)
  }

  /// Keeps what somebody said. Nothing of how it came is kept: no address, no device, no time of day.
  func say(_ words: OwnWords, slip typed: String?) async throws -> Said {
    let now = now()
    let opening = try await opening(slip: typed)
    guard let readBy = opening.readBy else { throw DoorRefusal.closed }
    let entry = try words.entry(at: opening.place, content.lists)
    guard let code = FollowCode.made(from: random) else { throw DoorRefusal.unknownCode }
    let id = Contribution.ID(UUID(random: random))
    try await makeSpareKeys()
    try await faulting {
      try await store.write(Act("participation.contribute", by: nil, at: now)) { transaction in
        var entry = entry
        if let slip = typed.flatMap(FollowCode.init(typed:)) {
          guard let used = try transaction.use(slip) else { throw DoorRefusal.unknownCode }
          entry.activity = used.activity
        }
        let contribution = Contribution(
          id: id, receivedOn: now.day, entry: entry, gatheredBy: nil)
        try transaction.add(contribution, code: code)
      }
    }
    readingHours.note(id, at: now)
    let settings = try await faulting {
      try await store.read { try $0.participationSettings().value }
    }
    let answerBy = settings.clocks.answerBy(
      receivedOn: now.day, mayBeComplaint: false, content.workingDays)
    return Said(code: code, readBy: readBy, comeBackAfter: answerBy)
  }

  /// "I do not want a code."
  func doWithoutCode(_ typed: String) async throws {
    let now = now()
    _ = try await withCode(typed) { code -> Bool? in
      let isGone = try await faulting {
        try await store.write(Act("participation.contribute", by: nil, at: now)) {
          try $0.forget(code)
        }
      }
      return isGone ? true : nil
    }
  }

  private func validSlip(
    _ typed: String?, _ settings: ParticipationArrangements
  ) async throws -> ParticipationSlip? {
    guard let typed else {
      guard settings.openToAnybody || !settings.isOpen else { throw DoorRefusal.invitationNeeded }
      return nil
    }
    let now = now()
    return try await withCode(typed) { code in
      try await faulting {
        let slip = try await store.read { try $0.slip(with: code) }
        if let slip, slip.until >= now.day { return slip }
        // Written whether there is such a slip or not.
        try await store.write(Act("participation.invite", by: nil, at: now)) {
          try $0.countWrongTry(ofSlip: code.publicPart)
        }
        return nil
      }
    }
  }
}

extension OwnWords {
  /// - Throws: ``DoorRefusal``: too long, nothing said, or no name where a worker is there.
  fileprivate func entry(
    at place: CapturePlace, _ lists: ContentLists
  ) throws -> ContributionEntry {
    let texts = [bestThing, oneChange, toldBefore, name, contact].compactMap(\.self)
    guard texts.allSatisfy({ $0.count <= Self.longestAnswer }) else { throw DoorRefusal.tooLong }
    let speaker = NamedSpeaker(youngPerson: nil, name: Words(name), contact: Words(contact))
    if speaker == nil, !place.allowsNoName { throw DoorRefusal.nameNeeded }
    var entry = ContributionEntry(
      speakingAs: speakingAs, route: .online, place: place,
      identity: speaker.map { .named($0) } ?? .noName,
      agreement: nil, language: language)
    entry.asks = asks
    entry.bestThing = Words(bestThing)
    entry.oneChange = Words(oneChange)
    entry.toldBefore = Words(toldBefore)
    guard !entry.isEmpty else { throw DoorRefusal.nothingSaid }
    try entry.check(lists: lists)
    return entry
  }
}
