import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

/// What the holder of a code may do, over JSON-RPC as on the page: see our answer, and say whether it is fair.
extension Services {
  func followByCode(
    _ params: ParticipationFollow.Params, _ call: Call<Visit>
  ) async throws -> ParticipationFollow.Result {
    do {
      return try Wire.FollowedAnswer(try await followed(params.code))
    } catch let refusal as DoorRefusal {
      throw Fault(refusal)
    }
  }

  func replyByCode(
    _ params: ParticipationReply.Params, _ call: Call<Visit>
  ) async throws -> ParticipationReply.Result {
    let reply: Reply = try same(params.reply)
    do {
      if params.dryRun == true {
        guard try await followed(params.code).canReply else { throw DoorRefusal.noReplyNow }
        return .init(stage: .answered, revision: 1)
      }
      let isRepeat = try await self.reply(reply, words: params.words, with: params.code)
      return .init(stage: .answered, revision: 1, replayed: isRepeat ? true : nil)
    } catch let refusal as DoorRefusal {
      throw Fault(refusal)
    }
  }

  /// - Throws: ``DoorRefusal/unknownCode``, after the same time as any other answer.
  func followed(_ typed: String) async throws -> FollowedAnswer {
    let workingDays = content.workingDays
    return try await withCode(typed) { code in
      try await faulting {
        try await store.read { snapshot -> FollowedAnswer? in
          guard let id = try snapshot.contribution(with: code),
            let record = try snapshot.contribution(id)
          else { return nil }
          let reader = try record.acknowledgedBy.flatMap { try snapshot.names(of: [$0])[$0] }
          let clocks = try snapshot.participationSettings().value.clocks
          return FollowedAnswer(record, readBy: reader, clocks, workingDays)
        }
      }
    }
  }

  /// - Returns: whether they had said the same before.
  /// - Throws: ``DoorRefusal``: no such code, too long, or nothing to reply to now.
  func reply(_ reply: Reply, words: String?, with typed: String) async throws -> Bool {
    if let words, words.count > OwnWords.longestAnswer { throw DoorRefusal.tooLong }
    let words = Words(words)
    let now = now()
    let done = try await withCode(typed) { code in
      try await faulting {
        try await store.write(Act(ParticipationReply.name, by: nil, at: now)) {
          transaction -> Replied? in
          guard let id = try transaction.contribution(with: code),
            let record = try transaction.contribution(id)
          else { return nil }
          return try transaction.keep(reply, words, record)
        }
      }
    }
    if words != nil, !done.isRepeat { readingHours.note(done.id, at: now) }
    return done.isRepeat
  }

  /// Looks a code up so that neither the answer's words nor its time tell a wrong code from one that never was, nor
  /// how nearly right it is.
  func withCode<Answer>(
    _ typed: String, _ look: (FollowCode) async throws -> Answer?
  ) async throws -> Answer {
    guard let code = FollowCode(typed: typed) else { throw DoorRefusal.unknownCode }
    let began = now()
    let delay = wrongTries.delay(code.publicPart, at: began)
    // Counted before it is looked up, so that tries at the same time wait for one another's.
    wrongTries.countWrong(code.publicPart, at: began)
    let found: Result<Answer?, any Error>
    do {
      found = .success(try await look(code))
    } catch {
      found = .failure(error)
    }
    if case .success(nil) = found {} else { wrongTries.takeBack(code.publicPart) }
    let spent = Int(now().milliseconds - began.milliseconds)
    try await pause(.milliseconds(max(0, delay - max(0, spent))))
    guard let answer = try found.get() else { throw DoorRefusal.unknownCode }
    return answer
  }
}

private struct Replied {
  let id: Contribution.ID
  let isRepeat: Bool
}

extension Transaction {
  fileprivate func keep(
    _ reply: Reply, _ words: Words?, _ record: ContributionRecord
  ) throws -> Replied {
    let id = record.head.id
    if case .replied(reply, words, _)? = record.steps.last?.what {
      return Replied(id: id, isRepeat: true)
    }
    guard record.head.withdrawnOn == nil, let path = record.head.path.after(reply.step) else {
      throw DoorRefusal.noReplyNow
    }
    let step = HandlingStep(
      what: .replied(reply, words: words, on: act.at.day), on: act.at.day, by: nil)
    _ = try self.record(step, of: id, path: path, ifRevision: nil)
    return Replied(id: id, isRepeat: false)
  }
}

extension FollowedAnswer {
  fileprivate init(
    _ record: ContributionRecord, readBy: Words?, _ clocks: ParticipationClocks,
    _ days: WorkingDays
  ) {
    let head = record.head
    let stage: Stage
    if head.withdrawnOn != nil {
      stage = head.withdrawnBy == nil ? .withdrawn : .gone
    } else if let told = record.told {
      stage = .answered(told.outcome)
    } else {
      let answerBy = clocks.answerBy(
        receivedOn: head.receivedOn, mayBeComplaint: head.mayBeComplaint, days)
      stage = .waiting(readBy: readBy, answerBy: answerBy)
    }
    self.init(
      stage: stage, safetyMessage: head.withdrawnOn == nil ? record.messageToYoungPerson : nil,
      reply: head.path.reply,
      canReply: head.withdrawnOn == nil && head.path.after(.replyFair) != nil,
      isLookedAtAgain: head.path.isLookedAtAgain)
  }
}

extension AnswerPath {
  /// From "not fair" until the young person is told what the second look came to.
  fileprivate var isLookedAtAgain: Bool {
    guard reply == .notFair else { return false }
    return switch state {
    case .secondLook, .sentToDecisionMaker, .decided: true
    default: false
    }
  }
}

extension Wire.FollowedAnswer {
  fileprivate init(_ answer: FollowedAnswer) throws(WireMismatch) {
    self.init(
      stage: .waiting, safetyMessage: answer.safetyMessage?.text,
      reply: try answer.reply.reading(same), canReply: answer.canReply)
    switch answer.stage {
    case .waiting(let reader, let day):
      readingNow = reader?.text
      answerBy = day.description
    case .answered(let outcome):
      stage = .answered
      self.outcome = Wire.Outcome(outcome)
    case .withdrawn: stage = .withdrawn
    case .gone: stage = .gone
    }
  }
}

extension Fault {
  fileprivate init(_ refusal: DoorRefusal) {
    switch refusal {
    case .unknownCode, .invitationNeeded: self = .notFound("code")
    case .closed: self = .ruleViolated("The form is closed.")
    case .nameNeeded:
      self = .ruleViolated("A worker is there, so no answer without a name is taken.")
    case .tooLong:
      self = .invalidParam(
        "/words", "This is longer than \(OwnWords.longestAnswer) characters.")
    case .nothingSaid: self = .ruleViolated("Nothing was said.")
    case .noReplyNow: self = .ruleViolated("There is nothing to reply to now.")
    }
  }
}
