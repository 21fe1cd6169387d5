import type { Catalogue } from '../framework/catalogue.ts';

/** Every command, with the file that it is loaded from. Nouns are singular, with the Dutch noun beside them. */
export const commands: Catalogue = {
  demo: () => import('./demo.ts'),
  login: () => import('./login.ts'),
  logout: () => import('./logout.ts'),
  whoami: () => import('./whoami.ts'),
  home: () => import('./home.ts'),
  agenda: () => import('./agenda.ts'),
  context: {
    alias: 'omgeving',
    commands: {
      list: () => import('./context/list.ts'),
      show: () => import('./context/show.ts'),
      add: () => import('./context/add.ts'),
      use: () => import('./context/use.ts'),
      remove: () => import('./context/remove.ts'),
    },
  },
  profile: {
    alias: 'profiel',
    commands: {
      show: () => import('./profile/show.ts'),
      edit: { alias: 'wijzigen', load: () => import('./profile/edit.ts') },
      refresh: { alias: 'vergelijken', load: () => import('./profile/refresh.ts') },
      export: { alias: 'meenemen', load: () => import('./profile/export.ts') },
      correct: { alias: 'verbeteren', load: () => import('./profile/correct.ts') },
      erase: { alias: 'wissen', load: () => import('./profile/erase.ts') },
    },
  },
  staff: {
    alias: 'medewerker',
    commands: {
      list: () => import('./staff/list.ts'),
      give: { alias: 'toekennen', load: () => import('./staff/give.ts') },
      take: { alias: 'intrekken', load: () => import('./staff/take.ts') },
      systems: { alias: 'systemen', load: () => import('./staff/systems.ts') },
    },
  },
  holder: {
    alias: 'budgethouder',
    commands: {
      list: () => import('./holder/list.ts'),
      overview: () => import('./holder/overview.ts'),
      use: () => import('./holder/use.ts'),
      account: {
        alias: 'rekening',
        commands: {
          show: () => import('./holder/account/show.ts'),
          settle: { alias: 'vaststellen', load: () => import('./holder/account/settle.ts') },
        },
      },
    },
  },
  provider: {
    alias: 'zorgverlener',
    commands: {
      show: () => import('./provider/show.ts'),
      edit: { alias: 'wijzigen', load: () => import('./provider/edit.ts') },
      refresh: { alias: 'vergelijken', load: () => import('./provider/refresh.ts') },
      code: {
        alias: 'agb-code',
        commands: {
          list: () => import('./provider/code/list.ts'),
          add: { alias: 'toevoegen', load: () => import('./provider/code/add.ts') },
          remove: () => import('./provider/code/remove.ts'),
        },
      },
      means: {
        alias: 'inlogmiddel',
        commands: {
          show: () => import('./provider/means/show.ts'),
          choose: { alias: 'kiezen', load: () => import('./provider/means/choose.ts') },
        },
      },
      account: {
        alias: 'rekening',
        commands: {
          list: () => import('./provider/account/list.ts'),
          settle: { alias: 'vaststellen', load: () => import('./provider/account/settle.ts') },
        },
      },
    },
  },
  award: {
    alias: 'beschikking',
    commands: {
      list: () => import('./award/list.ts'),
      show: () => import('./award/show.ts'),
      deposits: { alias: 'stortingen', load: () => import('./award/deposits.ts') },
      settlement: { alias: 'vaststelling', load: () => import('./award/settlement.ts') },
      representative: {
        alias: 'vertegenwoordiger',
        commands: {
          list: () => import('./award/representative/list.ts'),
          add: { alias: 'toevoegen', load: () => import('./award/representative/add.ts') },
          change: () => import('./award/representative/change.ts'),
          remove: () => import('./award/representative/remove.ts'),
        },
      },
    },
  },
  absence: {
    alias: 'ziekmelding',
    commands: {
      list: () => import('./absence/list.ts'),
      show: () => import('./absence/show.ts'),
      report: { alias: 'melden', load: () => import('./absence/report.ts') },
      change: { alias: 'wijzigen', load: () => import('./absence/change.ts') },
      recover: { alias: 'hersteld', load: () => import('./absence/recover.ts') },
    },
  },
  agreement: {
    alias: 'overeenkomst',
    commands: {
      list: () => import('./agreement/list.ts'),
      show: () => import('./agreement/show.ts'),
      document: () => import('./agreement/document.ts'),
      'tariff-list': { alias: 'tarievenlijst', load: () => import('./agreement/tariff-list.ts') },
      compare: { alias: 'vergelijken', load: () => import('./agreement/compare.ts') },
      create: { alias: 'opstellen', load: () => import('./agreement/create.ts') },
      edit: () => import('./agreement/edit.ts'),
      amend: { alias: 'wijzigen', load: () => import('./agreement/amend.ts') },
      check: () => import('./agreement/check.ts'),
      share: () => import('./agreement/share.ts'),
      return: () => import('./agreement/return.ts'),
      reopen: () => import('./agreement/reopen.ts'),
      sign: () => import('./agreement/sign.ts'),
      submit: () => import('./agreement/submit.ts'),
      end: () => import('./agreement/end.ts'),
      continue: { alias: 'doorlopen', load: () => import('./agreement/continue.ts') },
      consents: { alias: 'toestemmingen', load: () => import('./agreement/consents.ts') },
      discard: () => import('./agreement/discard.ts'),
      import: () => import('./agreement/import.ts'),
      template: { alias: 'sjabloon', load: () => import('./agreement/template.ts') },
    },
  },
  declaration: {
    alias: 'declaratie',
    commands: {
      list: () => import('./declaration/list.ts'),
      show: () => import('./declaration/show.ts'),
      create: { alias: 'submit', load: () => import('./declaration/create.ts') },
      claim: { alias: 'bedrag', load: () => import('./declaration/claim.ts') },
      check: () => import('./declaration/check.ts'),
      approve: () => import('./declaration/approve.ts'),
      reject: () => import('./declaration/reject.ts'),
      invoice: { alias: 'factuur', load: () => import('./declaration/invoice.ts') },
      withdraw: () => import('./declaration/withdraw.ts'),
      correct: { alias: 'corrigeren', load: () => import('./declaration/correct.ts') },
      credit: { alias: 'crediteren', load: () => import('./declaration/credit.ts') },
      import: () => import('./declaration/import.ts'),
      template: { alias: 'sjabloon', load: () => import('./declaration/template.ts') },
      snapshot: { alias: 'momentopname', load: () => import('./declaration/snapshot.ts') },
    },
  },
  import: {
    commands: {
      list: () => import('./import/list.ts'),
      show: () => import('./import/show.ts'),
      mapping: {
        alias: 'kolomindeling',
        commands: {
          list: () => import('./import/mapping/list.ts'),
          remove: () => import('./import/mapping/remove.ts'),
        },
      },
      resume: () => import('./import/resume.ts'),
      retry: () => import('./import/retry.ts'),
    },
  },
  budget: {
    commands: {
      show: () => import('./budget/show.ts'),
      forecast: { alias: 'vooruitblik', load: () => import('./budget/forecast.ts') },
      scheduled: { alias: 'ingepland', load: () => import('./budget/scheduled.ts') },
      paid: { alias: 'uitbetaald', load: () => import('./budget/paid.ts') },
    },
  },
  payment: {
    alias: 'betaling',
    commands: { list: () => import('./payment/list.ts'), show: () => import('./payment/show.ts') },
  },
  recovery: {
    alias: 'vordering',
    commands: {
      list: () => import('./recovery/list.ts'),
      show: () => import('./recovery/show.ts'),
      close: { alias: 'afhandelen', load: () => import('./recovery/close.ts') },
    },
  },
  message: {
    alias: 'bericht',
    commands: {
      list: () => import('./message/list.ts'),
      show: () => import('./message/show.ts'),
      read: () => import('./message/read.ts'),
      download: { alias: 'downloaden', load: () => import('./message/download.ts') },
    },
  },
  access: { alias: 'inzage', commands: { list: () => import('./access/list.ts') } },
  history: { alias: 'geschiedenis', load: () => import('./history.ts') },
  event: {
    alias: 'gebeurtenis',
    commands: { list: () => import('./event/list.ts'), follow: () => import('./event/follow.ts') },
  },
  office: {
    alias: 'kantoor',
    commands: {
      award: {
        alias: 'beschikking',
        commands: {
          list: () => import('./office/award/list.ts'),
          create: () => import('./office/award/create.ts'),
          import: { alias: 'importeren', load: () => import('./office/award/import.ts') },
          template: { alias: 'sjabloon', load: () => import('./office/award/template.ts') },
          change: { alias: 'wijzigen', load: () => import('./office/award/change.ts') },
          end: () => import('./office/award/end.ts'),
          withdraw: () => import('./office/award/withdraw.ts'),
          versions: () => import('./office/award/versions.ts'),
          conflict: () => import('./office/award/conflict.ts'),
          settle: { alias: 'vaststellen', load: () => import('./office/award/settle.ts') },
        },
      },
      consent: {
        alias: 'toestemming',
        commands: {
          give: { alias: 'geven', load: () => import('./office/consent/give.ts') },
          withdraw: () => import('./office/consent/withdraw.ts'),
        },
      },
      agreement: {
        alias: 'overeenkomst',
        commands: {
          list: () => import('./office/agreement/list.ts'),
          assess: () => import('./office/agreement/assess.ts'),
          end: () => import('./office/agreement/end.ts'),
          continue: { alias: 'doorlopen', load: () => import('./office/agreement/continue.ts') },
          'expiry-notice': { alias: 'aanzegging', load: () => import('./office/agreement/expiry-notice.ts') },
        },
      },
      payment: {
        alias: 'betaling',
        commands: {
          answer: { alias: 'antwoord', load: () => import('./office/payment/answer.ts') },
          retry: () => import('./office/payment/retry.ts'),
          runs: { alias: 'betaalruns', load: () => import('./office/payment/runs.ts') },
          file: { alias: 'betaalbestand', load: () => import('./office/payment/file.ts') },
          deposit: { alias: 'storting', load: () => import('./office/payment/deposit.ts') },
        },
      },
      payroll: {
        alias: 'loonopdracht',
        commands: {
          list: () => import('./office/payroll/list.ts'),
          show: () => import('./office/payroll/show.ts'),
          lines: { alias: 'regels', load: () => import('./office/payroll/lines.ts') },
          answer: { alias: 'uitslag', load: () => import('./office/payroll/answer.ts') },
        },
      },
      delivery: {
        alias: 'aanlevering',
        commands: {
          list: () => import('./office/delivery/list.ts'),
          retry: () => import('./office/delivery/retry.ts'),
          close: () => import('./office/delivery/close.ts'),
        },
      },
    },
  },
  portal: {
    alias: 'portaal',
    commands: {
      start: () => import('./portal/start.ts'),
      serve: () => import('./portal/serve.ts'),
      seed: () => import('./portal/seed.ts'),
      clock: () => import('./portal/clock.ts'),
      faults: () => import('./portal/faults.ts'),
      outbox: { alias: 'postvak', load: () => import('./portal/outbox.ts') },
      run: () => import('./portal/run.ts'),
      rules: () => import('./portal/rules.ts'),
      check: () => import('./portal/check.ts'),
      certificate: {
        alias: 'certificaat',
        commands: {
          issue: { alias: 'uitgeven', load: () => import('./portal/certificate/issue.ts') },
          list: () => import('./portal/certificate/list.ts'),
          revoke: { alias: 'intrekken', load: () => import('./portal/certificate/revoke.ts') },
          authority: { alias: 'uitgever', load: () => import('./portal/certificate/authority.ts') },
        },
      },
      'client-key': {
        commands: {
          add: { alias: 'aanmelden', load: () => import('./portal/client-key/add.ts') },
          list: () => import('./portal/client-key/list.ts'),
          remove: { alias: 'verwijderen', load: () => import('./portal/client-key/remove.ts') },
        },
      },
      retention: { alias: 'bewaartermijn', load: () => import('./portal/retention.ts') },
      'verify-log': () => import('./portal/verify-log.ts'),
      'export-log': () => import('./portal/export-log.ts'),
      backup: { alias: 'reservekopie', load: () => import('./portal/backup.ts') },
      restore: { alias: 'terugzetten', load: () => import('./portal/restore.ts') },
      key: {
        alias: 'sleutel',
        commands: {
          list: () => import('./portal/key/list.ts'),
          rotate: { alias: 'vernieuwen', load: () => import('./portal/key/rotate.ts') },
          change: { alias: 'vervangen', load: () => import('./portal/key/change.ts') },
        },
      },
    },
  },
  api: () => import('./api.ts'),
  config: {
    alias: 'instelling',
    commands: {
      list: () => import('./config/list.ts'),
      get: () => import('./config/get.ts'),
      set: () => import('./config/set.ts'),
    },
  },
  help: () => import('./help.ts'),
};
