import JSONRPC
import WorkbookProtocol

extension MethodRegister {
  /// What young people say, who answers, and what came of it.
  mutating func addParticipation(_ services: Services) {
    add(ParticipationStartActivity.self, services.startActivity)
    add(ParticipationUpdateActivity.self, services.updateActivity)
    add(ParticipationListActivities.self, services.listActivities)
    add(ParticipationInvite.self, services.makeSlips)
    add(ParticipationContribute.self, services.contribute)
    add(ParticipationList.self, services.listContributions)
    add(ParticipationGet.self, services.getContribution)
    add(ParticipationCheckSafety.self, services.checkSafety)
    add(ParticipationAcknowledge.self, services.acknowledge)
    add(ParticipationSendToDecisionMaker.self, services.sendToDecisionMaker)
    add(ParticipationDecide.self, services.decide)
    add(ParticipationTell.self, services.tell)
    add(ParticipationRecordReply.self, services.recordReply)
    add(ParticipationLookAgain.self, services.lookAgain)
    add(ParticipationClose.self, services.closeContribution)
    add(ParticipationWithdraw.self, services.withdrawContribution)
    add(ParticipationFollow.self, services.followByCode)
    add(ParticipationReply.self, services.replyByCode)
    add(ParticipationSettings.self, services.participationSettings)
    add(ParticipationSetSettings.self, services.setParticipationSettings)
    add(ParticipationCheckPlainWords.self, services.checkPlainWords)
    add(TranslationsList.self, services.listTranslations)
    add(TranslationsConfirm.self, services.confirmTranslations)
  }
}
