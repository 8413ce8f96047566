/// What the canaries may find, and what they cannot reach; each with its reason, reviewed by a person.
enum CanaryLists {
  /// Places whose text stands in the database as it was sent.
  static let clearByDesign: [String: String] = [
    "auth.createToken /label": "What somebody calls a token of their own, so that they can end it.",
    "instruments.enable /wording/0": "The published wording of an instrument, shown to everybody.",
    "people.add /person/agency": "The list of people is clear: reports and permissions need it.",
    "people.add /person/name": "The list of people is clear: reports and permissions need it.",
    "people.update /agency": "As with people.add.",
    "people.update /name": "As with people.add.",
    "teams.add /name": "The list of units is clear.",
    "translations.confirm /speaker": "Who confirmed a translation is published beside it.",
  ]

  /// Places where no call with a made-up word is carried out.
  static let notTried: [String: String] = [
    "assessments.audit /audit/immediateRisk/what":
      "Only once a manager has been told, by whom and when.",
    "assessments.audit /audit/judgements/0/notApplicableBecause": "Only in place of a score.",
    "assessments.audit /audit/tools/0": isCode,
    "auth.approveDevice /userCode": isWayIn,
    "auth.changePassword /code": isWayIn,
    "auth.changePassword /current": isWayIn,
    "auth.changePassword /new": isWayIn,
    "auth.changePassword /username": isWayIn,
    "auth.claim /agency": isOpen,
    "auth.claim /code": isOpen,
    "auth.claim /name": isOpen,
    "auth.claim /password": isOpen,
    "auth.claim /username": isOpen,
    "auth.confirmSecondFactor /code": isWayIn,
    "auth.createToken /scopes/0": isCode,
    "auth.finishDevice /deviceCode": isOpen,
    "auth.signIn /code": isOpen,
    "auth.signIn /label": isOpen,
    "auth.signIn /password": isOpen,
    "auth.signIn /username": isOpen,
    "auth.startDevice /label": isOpen,
    "governance.breakGlass /code": needsSecondFactor,
    "governance.breakGlass /reason": needsSecondFactor,
    "governance.breakGlass /youngPerson": needsSecondFactor,
    "governance.endHold /idempotencyKey": isNotThere,
    "governance.endHold /reason": isNotThere,
    "governance.erase /checkInsUntil": "A month; anything else is refused.",
    "governance.erase /code": isWayIn,
    "governance.erase /reason": isWayIn,
    "governance.exportPerson /youngPerson": isInsteadOfPerson,
    "governance.redact /field": "A field of the record; anything else is refused.",
    "governance.redact /passage": "Words that stand in the field.",
    "governance.redact /youngPerson": isInsteadOfPerson,
    "governance.setHold /youngPerson": isInsteadOfPerson,
    "governance.unredact /idempotencyKey": isNotThere,
    "instruments.disable /instrument": isCode,
    "instruments.enable /instrument": isCode,
    "participation.contribute /contribution/asks/0/ask": isCode,
    "participation.contribute /contribution/assessment":
      "The reference of an assessment that is there.",
    "participation.follow /code": isOpen,
    "participation.reply /code": isOpen,
    "participation.reply /idempotencyKey": isOpen,
    "participation.reply /words": isOpen,
    "participation.withdraw /idempotencyKey":
      "The hold that governance.setHold sets stands in its way.",
    "resilience.checkIn /checkIn/conditions/0": isCode,
    "resilience.checkIn /checkIn/instruments/0/instrument": isCode,
    "resilience.checkIn /month": "A month; anything else is refused.",
    "supervision.record /session/actions/0/youngPerson":
      "One of the session's young people; see cases.",
    "supervision.record /session/cases/0/harm/patterns/0/item": isCode,
    "supervision.record /session/cases/0/harm/signs/0/sign": isCode,
    "supervision.record /session/cases/0/others/barriers/0/barrier": isCode,
    "supervision.record /session/cases/0/them/helpUsed/0": isCode,
    "supervision.record /session/cases/0/them/questionsAnswerable/0": isCode,
    "supervision.record /session/cases/0/them/silence/0": isCode,
    "supervision.record /session/cases/0/thinking/questions/0/prompt": isCode,
    "supervision.record /session/chosenCase/youngPerson":
      "One of the session's young people; see cases.",
    "supervision.record /session/personalPart/watched/0/condition": isCode,
    "supervision.record /session/thinking/prompts/0/prompt": isCode,
    "supervision.record /session/thinking/purposes/0": isCode,
    "supervision.record /session/thinking/topics/0": isCode,
    "supervision.record /session/thinking/watched/0/condition": isCode,
    "system.echo /text": "Answered, never kept.",
    "translations.confirm /keys/0": isCode,
  ]

  private static let isCode = "A code: what does not stand in its list is refused."
  private static let isNotThere = "There is none in the families that the access tests make."
  private static let isInsteadOfPerson = "Said instead of a person; the access tests name one."
  private static let isWayIn = "Needs somebody's browser, password or second factor."
  private static let isOpen =
    "For whoever has not signed in: needs a code or a password that is there."
  private static let needsSecondFactor = "Done by Tests/EndToEnd/test_canaries.py."
}
