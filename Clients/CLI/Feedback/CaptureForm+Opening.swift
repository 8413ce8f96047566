import WorkbookProtocol

extension CaptureForm {
  /// What a young person is told before anything is asked, in the words of their own screen.
  static func whoWillSee(_ settings: Wire.ParticipationSettingsRecord) -> String {
    let reader =
      settings.checkerName.map { "\($0.name) reads it first, for safety." }
      ?? "Nobody is named to read it for safety: until somebody is, safeguarding leads do."
    return """
      Say this first:

      Tell us what you think about the help you get. You can stop at any time. You can leave any \
      question out. You do not have to tell us what happened to you.

      Who will see this? We keep what you write private. Only a few people read it. It is their \
      job to listen to young people. We do not show it to the person you write about, or to their \
      boss.

      Some things we cannot keep to ourselves. If you or someone else may be badly hurt, or used \
      for sex, we have to tell people who can help. That is so even if you see it in a different \
      way. If a worker broke the rules, someone has to look into it. We will try to tell you first.

      \(reader) If somebody is in danger now, call 999 first.
      """
  }
}

extension Draft {
  var isWithoutName: Bool { self["/contribution/noName"] == .bool(true) }

  /// Of a young person who said no it is kept that they were asked, and nothing else.
  var isAgreed: Bool {
    string("/contribution/agreement/kind") != Wire.AgreementKind.declined.rawValue
  }

  var isFaceToFace: Bool {
    string("/contribution/place") == Wire.CapturePlace.withWorker.rawValue
  }

  var hasWords: Bool {
    ["bestThing", "oneChange", "toldBefore"].contains { self["/contribution/\($0)"] != nil }
  }
}
