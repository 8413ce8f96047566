import Workbook

struct StoredOthers: Codable, Equatable {
  var agencies: [StoredAgencyAsked]?
  var barriers: [StoredBarrier]?
  var localPicture: StoredPassedOn?
  var helpOfferedToCarers: String?
  var carersCanReportMissing: String?
  var carersListenedTo: String?

  init(_ others: CaseDiscussion.Others) {
    agencies = others.agencies.storedUnlessEmpty(StoredAgencyAsked.init)
    barriers = others.barriers.storedUnlessEmpty(StoredBarrier.init)
    localPicture = others.localPicture.map(StoredPassedOn.init)
    helpOfferedToCarers = others.helpOfferedToCarers?.text
    carersCanReportMissing = others.carersCanReportMissing?.rawValue
    carersListenedTo = others.carersListenedTo?.rawValue
  }

  var domain: CaseDiscussion.Others {
    var others = CaseDiscussion.Others()
    others.agencies = (agencies ?? []).compactMap(\.domain)
    others.barriers = (barriers ?? []).map(\.domain)
    others.localPicture = localPicture?.domain
    others.helpOfferedToCarers = Words(helpOfferedToCarers)
    others.carersCanReportMissing = carersCanReportMissing.flatMap(YesNoUnknown.init)
    others.carersListenedTo = carersListenedTo.flatMap(YesNoUnknown.init)
    return others
  }
}

struct StoredAgencyAsked: Codable, Equatable {
  var agency: String?
  var date: String?
  var answer: String

  init(_ asked: AgencyAsked) {
    agency = asked.agency?.text
    date = asked.date?.description
    answer = asked.answer.rawValue
  }

  var domain: AgencyAsked? {
    AgencyAsked.Answer(rawValue: answer).map {
      AgencyAsked(agency: Words(agency), date: Day(stored: date), answer: $0)
    }
  }
}

struct StoredBarrier: Codable, Equatable {
  var barrier: String
  var what: String?
  var whoCanFix: String?
  var sentTo: String?
  var whatChanged: String?

  init(_ barrier: SharingBarrier) {
    self.barrier = barrier.barrier.text
    what = barrier.what?.text
    whoCanFix = barrier.whoCanFix?.text
    sentTo = barrier.sentTo?.text
    whatChanged = barrier.whatChanged?.text
  }

  var domain: SharingBarrier {
    SharingBarrier(
      barrier: ListItemID(barrier), what: Words(what), whoCanFix: Words(whoCanFix),
      sentTo: Words(sentTo), whatChanged: Words(whatChanged))
  }
}

struct StoredPassedOn: Codable, Equatable {
  var to: String?
  var on: String
  var reference: String?

  init(_ passedOn: PassedOn) {
    to = passedOn.to?.text
    on = passedOn.on.description
    reference = passedOn.reference?.text
  }

  var domain: PassedOn? {
    Day(on).map { PassedOn(to: Words(to), on: $0, reference: Words(reference)) }
  }
}
