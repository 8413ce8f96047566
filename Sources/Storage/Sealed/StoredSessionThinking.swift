import Workbook

struct StoredSessionThinking: Codable, Equatable {
  var experience: String?
  var reflection: String?
  var analysis: String?
  var plan: String?
  var youngPersonAndFamily: String?
  var worker: String?
  var organisation: String?
  var partners: String?
  var watched: [StoredWatched]?
  var prompts: [StoredPromptUse]?

  init(_ thinking: SessionThinking) {
    experience = thinking.experience?.text
    reflection = thinking.reflection?.text
    analysis = thinking.analysis?.text
    plan = thinking.plan?.text
    youngPersonAndFamily = thinking.youngPersonAndFamily?.text
    worker = thinking.worker?.text
    organisation = thinking.organisation?.text
    partners = thinking.partners?.text
    watched = thinking.watched.storedUnlessEmpty(StoredWatched.init)
    prompts = thinking.prompts.storedUnlessEmpty(StoredPromptUse.init)
  }

  func fill(_ thinking: inout SessionThinking) {
    thinking.experience = Words(experience)
    thinking.reflection = Words(reflection)
    thinking.analysis = Words(analysis)
    thinking.plan = Words(plan)
    thinking.youngPersonAndFamily = Words(youngPersonAndFamily)
    thinking.worker = Words(worker)
    thinking.organisation = Words(organisation)
    thinking.partners = Words(partners)
    thinking.watched = (watched ?? []).map(\.domain)
    thinking.prompts = (prompts ?? []).map(\.domain)
  }
}

struct StoredWatched: Codable, Equatable {
  var condition: String
  var whatWillBeDone: String?
  var byWhen: String?

  init(_ watched: WatchedCondition) {
    condition = watched.condition.text
    whatWillBeDone = watched.whatWillBeDone?.text
    byWhen = watched.byWhen?.description
  }

  var domain: WatchedCondition {
    WatchedCondition(
      condition: ListItemID(condition), whatWillBeDone: Words(whatWillBeDone),
      byWhen: Day(stored: byWhen))
  }
}

struct StoredObservation: Codable, Equatable {
  var date: String?
  var howAgreed: String?
  var helped: String?
  var toTry: String?

  init(_ observation: Observation) {
    date = observation.date?.description
    howAgreed = observation.howAgreed?.text
    helped = observation.helped?.text
    toTry = observation.toTry?.text
  }

  var domain: Observation {
    Observation(
      date: Day(stored: date), howAgreed: Words(howAgreed), helped: Words(helped),
      toTry: Words(toTry))
  }
}

struct StoredAfterIncident: Codable, Equatable {
  var fitToBeAtWork: String?
  var supportOffered: String?
  var whoChecksIn: String?
  var checkInOn: String?

  init(_ after: AfterIncident) {
    fitToBeAtWork = after.fitToBeAtWork?.text
    supportOffered = after.supportOffered?.text
    whoChecksIn = after.whoChecksIn?.text
    checkInOn = after.checkInOn?.description
  }

  var domain: AfterIncident {
    AfterIncident(
      fitToBeAtWork: Words(fitToBeAtWork), supportOffered: Words(supportOffered),
      whoChecksIn: Words(whoChecksIn), checkInOn: Day(stored: checkInOn))
  }
}
