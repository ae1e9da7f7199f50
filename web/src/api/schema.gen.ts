// Made by `npm run api` from openapi.json; never edited.
export interface paths {
    "/api/house": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_house"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_invitations_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_invitations_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_mailbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_password_resets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-resets/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_password_resets_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-resets/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_password_resets_use"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_sign_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_sign_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-out-everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_sign_out_everywhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_workspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["patch_workspace"];
        trace?: never;
    };
    "/api/w/{workspace}/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_absences"];
        put?: never;
        post: operations["post_absences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/absences/{absence}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_absences_absence_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_activities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/activities/{activity}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_activities_activity"];
        put: operations["put_activities_activity"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/activities/{activity}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_activities_activity_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/activities/{activity}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_activities_activity_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/attention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_attention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/audits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_audits"];
        put?: never;
        post: operations["post_audits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/audits/{audit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_audits_audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/audits/{audit}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_audits_audit_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/audits/{audit}/deals/{deal}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_audits_audit_deals_deal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/audits/{audit}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_audits_audit_decisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/audits/{audit}/decisions.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_audits_audit_decisions_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/audits/{audit}/disqualify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_audits_audit_disqualify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/audits/{audit}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_audits_audit_finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/audits/{audit}/keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_audits_audit_keep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/audits/{audit}/move-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_audits_audit_move_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/audits/{audit}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_audits_audit_skip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/audits/{audit}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_audits_audit_take_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/blocker-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_blocker_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/blockers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_blockers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/blockers/{blocker}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_blockers_blocker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["patch_blockers_blocker"];
        trace?: never;
    };
    "/api/w/{workspace}/blockers/{blocker}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_blockers_blocker_actions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/blockers/{blocker}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_blockers_blocker_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/blockers/{blocker}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_blockers_blocker_resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["patch_calendar"];
        trace?: never;
    };
    "/api/w/{workspace}/commitments/{commitment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_commitments_commitment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/commitments/{commitment}/accept-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_commitments_commitment_accept_day"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/commitments/{commitment}/counter-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_commitments_commitment_counter_day"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/commitments/{commitment}/delegate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_commitments_commitment_delegate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/commitments/{commitment}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_commitments_commitment_hand_over"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/commitments/{commitment}/propose-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_commitments_commitment_propose_day"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/commitments/{commitment}/refuse-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_commitments_commitment_refuse_day"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/commitments/{commitment}/refuse-hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_commitments_commitment_refuse_hand_over"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/commitments/{commitment}/reschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_commitments_commitment_reschedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/commitments/{commitment}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_commitments_commitment_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/commitments/{commitment}/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_commitments_commitment_take_over"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/commitments/{commitment}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_commitments_commitment_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/commitments/{commitment}/withdraw-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_commitments_commitment_withdraw_day"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/contacts/{contact}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_contacts_contact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["patch_contacts_contact"];
        trace?: never;
    };
    "/api/w/{workspace}/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_customers"];
        put?: never;
        post: operations["post_customers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/customers/{customer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_customers_customer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["patch_customers_customer"];
        trace?: never;
    };
    "/api/w/{workspace}/customers/{customer}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_customers_customer_contacts"];
        put?: never;
        post: operations["post_customers_customer_contacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_deals"];
        put?: never;
        post: operations["post_deals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/deals.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_deals_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/deals/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_deals_bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/deals/{deal}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_deals_deal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["patch_deals_deal"];
        trace?: never;
    };
    "/api/w/{workspace}/deals/{deal}/accelerations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_deals_deal_accelerations"];
        put?: never;
        post: operations["post_deals_deal_accelerations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/deals/{deal}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_deals_deal_activities"];
        put?: never;
        post: operations["post_deals_deal_activities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/deals/{deal}/activities.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_deals_deal_activities_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/deals/{deal}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_deals_deal_advance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/deals/{deal}/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_deals_deal_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/deals/{deal}/attention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_deals_deal_attention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/deals/{deal}/attention/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_deals_deal_attention_snooze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/deals/{deal}/blockers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_deals_deal_blockers"];
        put?: never;
        post: operations["post_deals_deal_blockers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/deals/{deal}/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_deals_deal_commitments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/deals/{deal}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_deals_deal_evidence"];
        put?: never;
        post: operations["post_deals_deal_evidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/deals/{deal}/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_deals_deal_inspections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/deals/{deal}/interventions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_deals_deal_interventions"];
        put?: never;
        post: operations["post_deals_deal_interventions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/deals/{deal}/lose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_deals_deal_lose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/deals/{deal}/move-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_deals_deal_move_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/deals/{deal}/next-step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_deals_deal_next_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/deals/{deal}/nurture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_deals_deal_nurture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/deals/{deal}/override": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_deals_deal_override"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/deals/{deal}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_deals_deal_plan"];
        put?: never;
        post: operations["post_deals_deal_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/deals/{deal}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_deals_deal_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/deals/{deal}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_deals_deal_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/deals/{deal}/signals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_deals_deal_signals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/deals/{deal}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_deals_deal_split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/deals/{deal}/stakeholders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["put_deals_deal_stakeholders"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/deals/{deal}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_deals_deal_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/deals/{deal}/undo-move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_deals_deal_undo_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/deals/{deal}/verbal-agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_deals_deal_verbal_agreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/deals/{deal}/win": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_deals_deal_win"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_evidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/evidence/{evidence}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_evidence_evidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/evidence/{evidence}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_evidence_evidence_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/evidence/{evidence}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_evidence_evidence_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/evidence/{evidence}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_evidence_evidence_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/evidence/{evidence}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_evidence_evidence_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_files"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/guide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_guide"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/guide/criteria": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_guide_criteria"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/guide/hide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_guide_hide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/guide/show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_guide_show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_imports"];
        put?: never;
        post: operations["post_imports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/imports/{import}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_imports_import"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/imports/{import}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_imports_import_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/imports/{import}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_imports_import_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/imports/{import}/leave-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_imports_import_leave_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/imports/{import}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["put_imports_import_mapping"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/imports/{import}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_imports_import_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_inbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/insight/conversion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_insight_conversion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/insight/conversion.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_insight_conversion_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/insight/dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_insight_dates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/insight/dates.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_insight_dates_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/insight/deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_insight_deals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/insight/honesty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_insight_honesty"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/insight/honesty.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_insight_honesty_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/insight/regression": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_insight_regression"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/insight/regression.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_insight_regression_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/insight/stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_insight_stages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/insight/stages.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_insight_stages_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/insight/velocity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_insight_velocity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/insight/velocity.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_insight_velocity_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/inspections/{inspection}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_inspections_inspection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["patch_inspections_inspection"];
        trace?: never;
    };
    "/api/w/{workspace}/inspections/{inspection}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_inspections_inspection_actions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/intervention-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_intervention_rates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/interventions/{intervention}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_interventions_intervention_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/ledger/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_ledger_checkpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/ledger/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_ledger_facts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/ledger/followers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_ledger_followers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_mails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/mails/{mail}/give-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_mails_mail_give_up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/mails/{mail}/try-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_mails_mail_try_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["patch_me"];
        trace?: never;
    };
    "/api/w/{workspace}/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_me_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_members"];
        put?: never;
        post: operations["post_members"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/members/{member}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_members_member"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["patch_members_member"];
        trace?: never;
    };
    "/api/w/{workspace}/members/{member}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_members_member_deactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/members/{member}/invite-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_members_member_invite_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/members/{member}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_members_member_reactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/people/{person}/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_people_person_place"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["patch_people_person_place"];
        trace?: never;
    };
    "/api/w/{workspace}/pipelines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_pipelines"];
        put?: never;
        post: operations["post_pipelines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/pipelines/{pipeline}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_pipelines_pipeline"];
        put: operations["put_pipelines_pipeline"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/plan-steps/{step}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["patch_plan_steps_step"];
        trace?: never;
    };
    "/api/w/{workspace}/plan-steps/{step}/day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_plan_steps_step_day"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/plan-steps/{step}/day/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_plan_steps_step_day_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/plan-steps/{step}/day/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_plan_steps_step_day_take_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/plan-steps/{step}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_plan_steps_step_drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/plan-steps/{step}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_plan_steps_step_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/plan-steps/{step}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_plan_steps_step_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/plan-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_plan_templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/plans/{plan}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["patch_plans_plan"];
        trace?: never;
    };
    "/api/w/{workspace}/plans/{plan}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_plans_plan_steps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/plans/{plan}/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_plans_plan_templates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/playbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_playbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/playbook/texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_playbook_texts"];
        put: operations["put_playbook_texts"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/playbook/texts/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_playbook_texts_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_rates"];
        put?: never;
        post: operations["post_rates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_reminders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["patch_reminders"];
        trace?: never;
    };
    "/api/w/{workspace}/remove-sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_remove_sample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_reviews"];
        put?: never;
        post: operations["post_reviews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/reviews/{review}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_reviews_review"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/reviews/{review}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_reviews_review_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/reviews/{review}/minutes.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_reviews_review_minutes_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/rhythms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_rhythms"];
        put?: never;
        post: operations["post_rhythms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/rhythms/usual": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_rhythms_usual"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/rhythms/{rhythm}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["put_rhythms_rhythm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/rhythms/{rhythm}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_rhythms_rhythm_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_teams"];
        put?: never;
        post: operations["post_teams"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/teams/{team}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["patch_teams_team"];
        trace?: never;
    };
    "/api/w/{workspace}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_tokens"];
        put?: never;
        post: operations["post_tokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/w/{workspace}/tokens/{token}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_tokens_token_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post_workspaces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AboutDeal: {
            deal: string;
            deal_name: string;
            criterion: string | null;
            evidence: string | null;
        };
        AbsenceView: {
            id: string;
            /** Format: int64 */
            revision: number;
            person: components["schemas"]["IdPrefixIdNamed"] | null;
            /** Format: date */
            first_day: string;
            /** Format: date */
            last_day: string;
            note: string;
            may_remove: boolean;
        };
        AbsenceViewPage: {
            items: components["schemas"]["AbsenceView"][];
            next: string | null;
            total: components["schemas"]["Total"];
        };
        AccelerationView: {
            id: string;
            idea: components["schemas"]["Idea"];
            ground: string;
            note: string;
            used_by: components["schemas"]["IdPrefixIdNamed"] | null;
            /** Format: date-time */
            used_at: string;
        };
        AccelerationViewPage: {
            items: components["schemas"]["AccelerationView"][];
            next: string | null;
            total: components["schemas"]["Total"];
        };
        AcceptInvitation: {
            token: string;
            name: string;
            password: string;
        };
        /** @enum {string} */
        Act: "shared_information" | "took_action" | "made_decision" | "committed_to_next_step";
        ActView: {
            /** Format: date-time */
            at: string;
            kind: components["schemas"]["ActivityKind"] | null;
            contacts: components["schemas"]["IdPrefixIdNamed"][];
            activity: string | null;
            evidence: string | null;
        };
        ActionLine: {
            id: string;
            title: string;
            owner: components["schemas"]["IdPrefixIdNamed"];
            due_day: string | null;
            state: components["schemas"]["CommitmentsState"];
        };
        /** @enum {string} */
        ActivityKind: "meeting" | "mail" | "call" | "message" | "content_viewed" | "reply";
        ActivityView: {
            id: string;
            /** Format: int64 */
            revision: number;
            deal: string;
            kind: components["schemas"]["ActivityKind"];
            side: components["schemas"]["Side"];
            /** Format: date-time */
            occurred_at: string;
            minutes: number | null;
            contacts: components["schemas"]["IdPrefixIdNamed"][];
            members: components["schemas"]["IdPrefixIdNamed"][];
            indicators: components["schemas"]["Indicator"][];
            buyer_acted: boolean;
            note: string;
            source: string | null;
            source_id: string | null;
            recorded_by: components["schemas"]["IdPrefixIdNamed"] | null;
            /** Format: date-time */
            recorded_at: string;
            removed_at: string | null;
            may: components["schemas"]["SignalsMay"][];
        };
        ActivityViewPage: {
            items: components["schemas"]["ActivityView"][];
            next: string | null;
            total: components["schemas"]["Total"];
        };
        AddAction: {
            title: string;
            owner: string;
            due_day?: string | null;
        };
        AddContact: {
            name: string;
            title?: string | null;
            email?: string | null;
            phone?: string | null;
            buyer_roles?: components["schemas"]["BuyerRole"][] | null;
        };
        AddCustomer: {
            name: string;
            country?: string | null;
        };
        AddFromTemplates: {
            codes: string[];
            seller: string;
            buyer: string;
            language: string;
            audience: components["schemas"]["PlansAudience"];
        };
        AddRate: {
            currency: string;
            base: string;
            rate: string;
            /** Format: date */
            day: string;
            source: string;
        };
        AddStep: {
            title: string;
            owner: string;
            with?: string | null;
            due_day?: string | null;
            done_when?: string | null;
            /** Format: int32 */
            work_days: number;
            milestone: components["schemas"]["Milestone"];
            words_of?: components["schemas"]["Side"] | null;
            audience: components["schemas"]["PlansAudience"];
            after: components["schemas"]["PrerequisiteInput"][];
        };
        AddToken: {
            name: string;
            permissions: string[];
            /** Format: int64 */
            days: number;
        };
        AdvanceDeal: {
            to?: string | null;
        };
        AgendaLine: {
            id: string;
            deal: string;
            deal_name: string;
            customer: components["schemas"]["PeopleIdPrefixIdNamedAgain"];
            owner: components["schemas"]["IdPrefixIdNamed"];
            stage_name: string;
            /** Format: int32 */
            days_in_stage: number;
            troubles: components["schemas"]["Trouble"][];
            outcome: components["schemas"]["ReviewsOutcome"] | null;
            finished: boolean;
            /** Format: int32 */
            actions: number;
        };
        AgreeAction: {
            title: string;
            owner: string;
            /** Format: date */
            due_day: string;
        };
        /** @enum {string} */
        AlertKind: "stage_time" | "stuck" | "buyer_silent" | "step_late" | "no_step" | "close_day_passed";
        AlertLine: {
            deal: components["schemas"]["PeopleIdPrefixIdNamedAgainAgain"];
            customer: components["schemas"]["PeopleIdPrefixIdNamedAgain"];
            owner: components["schemas"]["IdPrefixIdNamed"];
            stage: components["schemas"]["PeopleIdPrefixIdNamedAgainAgainAgain"];
            value: components["schemas"]["Money"];
            alert: components["schemas"]["AlertView"];
            may_snooze: boolean;
        };
        AlertLinePage: {
            items: components["schemas"]["AlertLine"][];
            next: string | null;
            total: components["schemas"]["Total"];
        };
        AlertView: {
            kind: components["schemas"]["AlertKind"];
            level: components["schemas"]["Attention"];
            /** Format: date */
            since: string;
            why: components["schemas"]["AlertWhy"];
            remedy: components["schemas"]["Remedy"];
            snoozed: components["schemas"]["SnoozeView"] | null;
        };
        AlertWhy: {
            /** Format: date */
            from_day: string;
            /** Format: int32 */
            days: number;
            /** Format: int32 */
            limit_days: number;
            norm_days: number | null;
            norm_stays: number | null;
        };
        Answer: {
            /** Format: date-time */
            asked_at: string;
            /** Format: date-time */
            answered_at: string;
            /** Format: int64 */
            minutes: number;
        };
        AnswerDay: {
            words?: string | null;
        };
        /** @enum {string} */
        AnswerInput: "accept" | "counter" | "refuse";
        AnswerStepDay: {
            answer: components["schemas"]["AnswerInput"];
            day?: string | null;
            words?: string | null;
            said?: components["schemas"]["SaidByBuyer"] | null;
        };
        Answers: {
            ready_proof: string | null;
            must_happen: string | null;
            not_yet_met: string | null;
            could_block: string | null;
            reason_if_late: string | null;
        };
        AnswersInput: {
            ready_proof?: string | null;
            must_happen?: string | null;
            not_yet_met?: string | null;
            could_block?: string | null;
            reason_if_late?: string | null;
        };
        ApiToken: {
            id: string;
            /** Format: int64 */
            revision: number;
            name: string;
            person: components["schemas"]["IdPrefixIdNamed"];
            permissions: string[];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            expires_at: string;
            revoked_at: string | null;
        };
        ApiTokenPage: {
            items: components["schemas"]["ApiToken"][];
            next: string | null;
            total: components["schemas"]["Total"];
        };
        AskForEvidence: {
            criterion: string;
            whom: string;
            due_day?: string | null;
            note?: string | null;
        };
        AskForReset: {
            email: string;
        };
        AskedCriterion: {
            id: string;
            name: string;
            finding: components["schemas"]["Finding"] | null;
        };
        /** @enum {string} */
        Attention: "amber" | "red";
        /** @enum {string} */
        Audience: "internal" | "shared";
        AuditDoor: {
            running: string | null;
            claims: components["schemas"]["Total"];
            may_start: boolean;
        };
        AuditLose: {
            reason: components["schemas"]["LostReason"];
            note?: string | null;
            deal: string;
        };
        AuditMoveBack: {
            to: string;
            trigger: components["schemas"]["Trigger"];
            note: string;
            falsified?: string[] | null;
            deal: string;
        };
        AuditView: {
            id: string;
            /** Format: int64 */
            revision: number;
            held_by: components["schemas"]["IdPrefixIdNamed"];
            /** Format: date-time */
            started_at: string;
            finished_at: string | null;
            total: components["schemas"]["Total"];
            /** Format: int64 */
            looked_at: number;
            /** Format: int64 */
            kept: number;
            /** Format: int64 */
            moved_back: number;
            /** Format: int64 */
            disqualified: number;
            /** Format: int64 */
            skipped: number;
            /** Format: int64 */
            left: number;
            may_decide: boolean;
            next: components["schemas"]["ClaimLine"][];
        };
        BadNews: {
            /** Format: int64 */
            moved_back: number;
            /** Format: int64 */
            set_aside: number;
            /** Format: int64 */
            lost_in_time: number;
            /** Format: int64 */
            late_days: number;
            /** Format: int64 */
            overridden: number;
        };
        BaseTotal: {
            /** Format: int64 */
            value_minor: number;
            currency: string;
            /** Format: date */
            as_of_day: string;
            source: string;
        };
        BehindDeal: {
            deal: string;
            name: string;
            owner: components["schemas"]["IdPrefixIdNamed"];
            value: components["schemas"]["Money"];
            stage: string | null;
            ending: string;
            since: string | null;
            until: string | null;
            day: string | null;
        };
        BehindDealPage: {
            items: components["schemas"]["BehindDeal"][];
            next: string | null;
            total: components["schemas"]["Total"];
        };
        BlockedDeal: {
            id: string;
            name: string;
        };
        BlockerAction: {
            id: string;
            title: string;
            owner: components["schemas"]["IdPrefixIdNamed"];
            side: components["schemas"]["Side"];
            due_day: string | null;
            state: components["schemas"]["CommitmentsState"];
            /** Format: int32 */
            late_days: number;
            may_settle: boolean;
        };
        /** @enum {string} */
        BlockerKind: "information_gap" | "stakeholder_access" | "competing_priorities" | "risk_aversion" | "budget_uncertainty" | "internal_politics" | "analysis_paralysis";
        BlockerMay: {
            action: string;
            allowed: boolean;
            because: string;
        };
        /** @enum {string} */
        BlockerState: "open" | "resolved";
        BlockerView: {
            id: string;
            /** Format: int64 */
            revision: number;
            deal: components["schemas"]["BlockedDeal"];
            kind: components["schemas"]["BlockerKind"];
            stall_point: components["schemas"]["StallPoint"] | null;
            what: string;
            owner: components["schemas"]["IdPrefixIdNamed"];
            strategy: string;
            /** Format: date */
            review_day: string;
            review_passed: boolean;
            /** Format: int32 */
            age_days: number;
            opened_by: components["schemas"]["IdPrefixIdNamed"] | null;
            /** Format: date-time */
            opened_at: string;
            state: components["schemas"]["BlockerState"];
            outcome: components["schemas"]["Outcome"] | null;
            outcome_note: string;
            resolved_by: components["schemas"]["IdPrefixIdNamed"] | null;
            resolved_at: string | null;
            delay: components["schemas"]["DelayView"] | null;
            actions: components["schemas"]["BlockerAction"][];
            may: components["schemas"]["BlockerMay"][];
        };
        BlockerViewPage: {
            items: components["schemas"]["BlockerView"][];
            next: string | null;
            total: components["schemas"]["Total"];
        };
        Board: {
            pipeline: string;
            columns: components["schemas"]["BoardColumn"][];
        };
        BoardColumn: {
            stage: string;
            total: components["schemas"]["Total"];
            values: components["schemas"]["Money"][];
            in_base: components["schemas"]["BaseTotal"] | null;
            cards: components["schemas"]["DealCard"][];
            next: string | null;
        };
        BuyerName: {
            id: string | null;
            name: string;
        };
        /** @enum {string} */
        BuyerPhase: "problem_recognition" | "solution_research" | "vendor_evaluation" | "business_case" | "approval_process" | "implementation_planning";
        /** @enum {string} */
        BuyerRole: "economic_buyer" | "champion" | "technical_evaluator" | "legal" | "procurement" | "signatory" | "user";
        CalendarDay: {
            /** Format: date */
            day: string;
            kind: components["schemas"]["DayKind"];
            holiday: string;
        };
        ChangeBlocker: {
            kind?: components["schemas"]["BlockerKind"] | null;
            stall_point?: components["schemas"]["StallPoint"] | null;
            what?: string | null;
            owner?: string | null;
            strategy?: string | null;
            review_day?: string | null;
            delay?: components["schemas"]["DelayCost"] | null;
        };
        ChangeContact: {
            name?: string | null;
            title?: string | null;
            email?: string | null;
            phone?: string | null;
            buyer_roles?: components["schemas"]["BuyerRole"][] | null;
        };
        ChangeCustomer: {
            name?: string | null;
            country?: string | null;
        };
        ChangeDeal: {
            name?: string | null;
            value?: components["schemas"]["MoneyInput"] | null;
            close_day?: string | null;
            owner?: string | null;
            customer?: string | null;
        };
        ChangeMany: {
            deals: string[];
            action: components["schemas"]["ManyAction"];
            owner?: string | null;
            close_day?: string | null;
            reason?: components["schemas"]["LostReason"] | null;
            note?: string | null;
        };
        ChangeMapping: {
            columns: {
                [key: string]: string;
            };
            stages: {
                [key: string]: string;
            };
            date_order?: components["schemas"]["DateOrder"] | null;
            date_order_evidence?: string | null;
            decimal: string;
            decimal_evidence?: string | null;
            currency: string;
            time_zone?: string | null;
            default_owner?: string | null;
        };
        ChangeMe: {
            name?: string | null;
            language?: string | null;
            theme?: components["schemas"]["Theme"] | null;
            single_keys?: boolean | null;
        };
        ChangeMember: {
            role?: components["schemas"]["Role"] | null;
            visibility?: components["schemas"]["Visibility"] | null;
            team?: string | null;
            name?: string | null;
        };
        ChangePassword: {
            current: string;
            new: string;
        };
        ChangePlan: {
            goal?: string | null;
            criteria?: string | null;
            no_when?: string | null;
            go_live?: string | null;
            go_live_ground?: string | null;
        };
        ChangeStep: {
            title?: string | null;
            owner?: string | null;
            done_when?: string | null;
            work_days?: number | null;
            milestone?: components["schemas"]["Milestone"] | null;
            words_of?: components["schemas"]["Side"] | null;
            after?: components["schemas"]["PrerequisiteInput"][] | null;
        };
        ChangeWorkspace: {
            name?: string | null;
            currency?: string | null;
            language?: string | null;
            time_zone?: string | null;
            working_days?: string[] | null;
        };
        ChangedMany: {
            items: components["schemas"]["ChangedOne"][];
        };
        ChangedOne: {
            deal: string;
            ok: boolean;
            code: string | null;
            text: string | null;
            missing: components["schemas"]["MissingCriterion"][];
        };
        ClaimLine: {
            deal: components["schemas"]["PeopleIdPrefixIdNamedAgainAgain"];
            customer: components["schemas"]["PeopleIdPrefixIdNamedAgain"];
            owner: components["schemas"]["IdPrefixIdNamed"];
            value: components["schemas"]["Money"];
            close_day: string | null;
            stage_name: string;
        };
        ClaimView: {
            stage_name: string;
            /** Format: date-time */
            seen_at: string;
        };
        CloseReview: {
            summary?: string | null;
            unfinished?: components["schemas"]["Unfinished"] | null;
        };
        ClosedDays: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            side: components["schemas"]["Side"];
            holiday: string;
        };
        ColumnView: {
            name: string;
            sample: string[];
            meaning: components["schemas"]["Meaning"] | null;
        };
        CommitmentView: {
            id: string;
            /** Format: int64 */
            revision: number;
            kind: components["schemas"]["CommitmentsKind"];
            title: string;
            about: components["schemas"]["AboutDeal"];
            side: components["schemas"]["Side"];
            owner: components["schemas"]["IdPrefixIdNamed"];
            with: components["schemas"]["IdPrefixIdNamed"] | null;
            first_due: string | null;
            due_day: string | null;
            state: components["schemas"]["CommitmentsState"];
            /** Format: int32 */
            late_days: number;
            /** Format: int32 */
            late_days_at_first: number;
            opened_by: components["schemas"]["IdPrefixIdNamed"] | null;
            /** Format: date-time */
            opened_at: string;
            settled_at: string | null;
            note: string;
            done_when: string | null;
            two_sided: boolean;
            proposal: components["schemas"]["DayProposal"] | null;
            handed_from: components["schemas"]["IdPrefixIdNamed"] | null;
            doer: components["schemas"]["IdPrefixIdNamed"] | null;
            /** Format: int64 */
            reminders: number;
            reminded_at: string | null;
            escalated_to: components["schemas"]["IdPrefixIdNamed"] | null;
            escalated_at: string | null;
            due_days: components["schemas"]["DueDays"] | null;
            may: components["schemas"]["May"][];
        };
        CommitmentViewPage: {
            items: components["schemas"]["CommitmentView"][];
            next: string | null;
            total: components["schemas"]["Total"];
        };
        /** @enum {string} */
        CommitmentsKind: "next_step" | "evidence_request" | "verification" | "return_from_nurture" | "blocker_action" | "review_action" | "plan_step";
        /** @enum {string} */
        CommitmentsState: "proposed" | "open" | "waiting" | "done" | "withdrawn";
        ConfidenceView: {
            criteria_met: boolean;
            signals_agree: boolean;
            confident: boolean;
        };
        Contact: {
            id: string;
            /** Format: int64 */
            revision: number;
            customer: string;
            name: string;
            title: string | null;
            email: string | null;
            phone: string | null;
            buyer_roles: components["schemas"]["BuyerRole"][];
        };
        ContactPage: {
            items: components["schemas"]["Contact"][];
            next: string | null;
            total: components["schemas"]["Total"];
        };
        Conversion: {
            scope: components["schemas"]["Scope"];
            won: components["schemas"]["Share"];
            stages: components["schemas"]["StageConversion"][];
            months: components["schemas"]["MonthShare"][];
        };
        CountsView: {
            /** Format: int64 */
            rows: number;
            /** Format: int64 */
            blank: number;
            /** Format: int64 */
            good: number;
            /** Format: int64 */
            bad: number;
            /** Format: int64 */
            left_out: number;
            /** Format: int64 */
            new_deals: number;
            /** Format: int64 */
            known_deals: number;
            /** Format: int64 */
            claims: number;
        };
        CoveredView: {
            role: components["schemas"]["BuyerRole"];
            people: components["schemas"]["SpokenView"][];
            spoken_at: string | null;
            days: number | null;
        };
        CreateWorkspace: {
            name: string;
            currency: string;
            language: string;
            time_zone: string;
            owner_name: string;
            email: string;
            password: string;
        };
        CriterionBody: {
            id?: string | null;
            name: string;
            hint?: string | null;
            quantity?: components["schemas"]["QuantityKind"] | null;
            limit_days?: number | null;
        };
        CriterionStamp: {
            id: string;
            name: string;
            state: components["schemas"]["CriterionState"];
        };
        /** @enum {string} */
        CriterionState: "missing" | "submitted" | "met";
        CriterionView: {
            id: string;
            name: string;
            hint: string;
            quantity: components["schemas"]["QuantityKind"];
            limit_days: number | null;
        };
        Customer: {
            id: string;
            /** Format: int64 */
            revision: number;
            name: string;
            country: string | null;
            /** Format: int64 */
            open_deals: number;
            /** Format: int64 */
            contacts: number;
        };
        CustomerPage: {
            items: components["schemas"]["Customer"][];
            next: string | null;
            total: components["schemas"]["Total"];
        };
        /** @enum {string} */
        DateOrder: "dmy" | "mdy" | "ymd";
        Dates: {
            scope: components["schemas"]["Scope"];
            all: components["schemas"]["DatesMonth"];
            misses: components["schemas"]["Misses"];
            months: components["schemas"]["DatesMonth"][];
        };
        DatesMonth: {
            month: string;
            missed: components["schemas"]["Share"];
            /** Format: int64 */
            on_time: number;
            /** Format: int64 */
            lost_before: number;
            /** Format: int64 */
            late: number;
        };
        /** @enum {string} */
        DayKind: "working" | "worked" | "rest" | "holiday" | "joint_leave" | "day_off" | "absence";
        DayProposal: {
            side: components["schemas"]["Side"];
            person: components["schemas"]["IdPrefixIdNamed"] | null;
            day: string | null;
            agreed_day: string | null;
            words: string;
            awaits: components["schemas"]["IdPrefixIdNamed"];
            /** Format: date-time */
            proposed_at: string;
        };
        DealAlerts: {
            deal: string;
            alerts: components["schemas"]["AlertView"][];
            may_snooze: boolean;
        };
        DealCard: {
            id: string;
            /** Format: int64 */
            revision: number;
            name: string;
            customer: components["schemas"]["PeopleIdPrefixIdNamedAgain"];
            value: components["schemas"]["Money"];
            close_day: string | null;
            owner: components["schemas"]["IdPrefixIdNamed"];
            pipeline: string;
            stage: string;
            state: components["schemas"]["DealState"];
            criteria: components["schemas"]["CriterionStamp"][];
            /** Format: date-time */
            stage_since: string;
            /** Format: int32 */
            stage_days: number;
            attention: components["schemas"]["Attention"] | null;
            claims_stage: boolean;
            next_step: components["schemas"]["NextStep"] | null;
            return_day: string | null;
            /** Format: int32 */
            overrides: number;
            /** Format: date-time */
            updated_at: string;
        };
        DealCardPage: {
            items: components["schemas"]["DealCard"][];
            next: string | null;
            total: components["schemas"]["Total"];
        };
        DealFacts: {
            name: string;
            customer: components["schemas"]["PeopleIdPrefixIdNamedAgain"];
            owner: components["schemas"]["IdPrefixIdNamed"];
            open: boolean;
            value: components["schemas"]["Money"];
            close_day: string | null;
            stage_name: string;
            /** Format: int32 */
            days_in_stage: number;
            /** Format: int32 */
            expected_days: number;
            /** Format: int32 */
            missing_count: number;
            claims_stage: boolean;
            next_step: components["schemas"]["ActionLine"] | null;
            economic_buyer_acted: string | null;
            economic_buyer: string | null;
        };
        /** @enum {string} */
        DealField: "close_day" | "value" | "next_step" | "economic_buyer" | "champion";
        DealPlan: {
            deal: components["schemas"]["PlannedDeal"];
            /** Format: date */
            today: string;
            plan: components["schemas"]["PlanView"] | null;
            may: components["schemas"]["PlanMay"][];
        };
        /** @enum {string} */
        DealState: "open" | "won" | "lost" | "nurture";
        DealView: {
            id: string;
            /** Format: int64 */
            revision: number;
            name: string;
            customer: components["schemas"]["PeopleIdPrefixIdNamedAgain"];
            value: components["schemas"]["Money"];
            close_day: string | null;
            owner: components["schemas"]["IdPrefixIdNamed"];
            pipeline: string;
            stage: string;
            state: components["schemas"]["DealState"];
            criteria: components["schemas"]["CriterionStamp"][];
            /** Format: date-time */
            stage_since: string;
            /** Format: int32 */
            stage_days: number;
            attention: components["schemas"]["Attention"] | null;
            claims_stage: boolean;
            next_step: components["schemas"]["NextStep"] | null;
            return_day: string | null;
            /** Format: int32 */
            overrides: number;
            /** Format: date-time */
            updated_at: string;
            /** Format: date-time */
            created_at: string;
            closed_at: string | null;
            verbal_agreement: components["schemas"]["VerbalView"] | null;
            lost: components["schemas"]["LostView"] | null;
            nurture: components["schemas"]["NurtureView"] | null;
            split_from: components["schemas"]["PeopleIdPrefixIdNamedAgainAgain"] | null;
            split_into: components["schemas"]["PeopleIdPrefixIdNamedAgainAgain"][];
            setbacks: components["schemas"]["SetbackView"][];
            source: components["schemas"]["SourceView"] | null;
            claimed: components["schemas"]["ClaimView"] | null;
            gate: components["schemas"]["GateView"];
            stakeholders: components["schemas"]["StakeholderView"][];
            asks_stakeholders: boolean;
            next_step_template: string | null;
            visits: components["schemas"]["VisitView"][];
            may: components["schemas"]["May"][];
        };
        DecideDeal: {
            deal: string;
        };
        DecisionLine: {
            id: string;
            deal: components["schemas"]["PeopleIdPrefixIdNamedAgainAgain"];
            customer: components["schemas"]["PeopleIdPrefixIdNamedAgain"];
            verdict: components["schemas"]["Verdict"];
            from_name: string;
            to_name: string;
            why: string;
            note: string;
            /** Format: date-time */
            decided_at: string;
        };
        DecisionLinePage: {
            items: components["schemas"]["DecisionLine"][];
            next: string | null;
            total: components["schemas"]["Total"];
        };
        DelayCost: {
            amount: components["schemas"]["MoneyInput"];
            per: components["schemas"]["Per"];
            since?: string | null;
            ground: string;
        };
        DelayView: {
            amount: components["schemas"]["Money"];
            per: components["schemas"]["Per"];
            /** Format: date */
            since: string;
            ground: string;
            so_far: components["schemas"]["Money"];
            until_close: components["schemas"]["Money"] | null;
        };
        Delegate: {
            doer?: string | null;
        };
        DropStep: {
            reason: string;
        };
        DueDays: {
            /** Format: int32 */
            working_days_left: number;
            provisional: boolean;
            due_kind: components["schemas"]["DayKind"];
            due_holiday: string;
            next_off: string | null;
            next_off_holiday: string;
            next_off_kind: components["schemas"]["DayKind"];
        };
        EditText: {
            key: string;
            language: string;
            title: string;
            text: string;
        };
        /** @enum {string} */
        Encoding: "utf_8" | "utf_16" | "iso_8859_1" | "windows_1252";
        Engagement: {
            /** Format: int32 */
            recent: number;
            /** Format: int32 */
            before: number;
            /** Format: int32 */
            ours: number;
            trend: components["schemas"]["Trend"];
            /** Format: int32 */
            recent_minutes: number;
            /** Format: int32 */
            before_minutes: number;
            weeks: components["schemas"]["Week"][];
        };
        /** @enum {string} */
        Every: "week" | "two_weeks" | "month" | "quarter";
        EvidenceView: {
            id: string;
            /** Format: int64 */
            revision: number;
            deal: string;
            deal_name: string;
            criterion: string | null;
            kind: components["schemas"]["Kind"];
            act: components["schemas"]["Act"];
            buyer: components["schemas"]["BuyerName"];
            /** Format: date */
            occurred_on: string;
            text: string;
            file: components["schemas"]["FileName"] | null;
            quantity: components["schemas"]["Quantity"] | null;
            audience: components["schemas"]["Audience"];
            state: components["schemas"]["State"];
            submitted_by: components["schemas"]["IdPrefixIdNamed"] | null;
            /** Format: date-time */
            submitted_at: string;
            decided_by: components["schemas"]["IdPrefixIdNamed"] | null;
            decided_at: string | null;
            decision_note: string | null;
            may: components["schemas"]["May"][];
        };
        EvidenceViewPage: {
            items: components["schemas"]["EvidenceView"][];
            next: string | null;
            total: components["schemas"]["Total"];
        };
        FactView: {
            /** Format: int64 */
            sequence: number;
            subject: string;
            topic: string;
            kind: string;
            /** Format: int32 */
            version: number;
            /** Format: date-time */
            recorded_at: string;
            /** Format: date-time */
            occurred_at: string;
            author: string | null;
            author_name: string | null;
            proof: components["schemas"]["Proof"];
            audience: components["schemas"]["Audience"];
            kept: unknown;
            erasable: unknown | null;
        };
        FactViewPage: {
            items: components["schemas"]["FactView"][];
            next: string | null;
            total: components["schemas"]["Total"];
        };
        FieldView: {
            field: components["schemas"]["DealField"];
            filled: boolean;
        };
        /** @enum {string} */
        Figure: "stays" | "ends" | "promises";
        FileName: {
            id: string;
            name: string;
            /** Format: int64 */
            size: number;
            media_type: string;
            sha256: string;
        };
        /** @enum {string} */
        Finding: "yes" | "no" | "cannot_tell";
        FindingView: {
            flaw: components["schemas"]["Flaw"];
            step: string | null;
            other: string | null;
            words: string;
            days: number | null;
            day: string | null;
        };
        /** @enum {string} */
        Flaw: "ends_before_prerequisite" | "same_day_as_prerequisite" | "starts_before_prerequisite_ends" | "decided_before_ready" | "after_go_live" | "cannot_be_kept" | "legal_next_day" | "no_buffer" | "not_a_working_day" | "vague_words" | "owner_missing" | "day_keeps_moving" | "long_overdue" | "plan_ignored" | "close_day_too_early";
        FollowerView: {
            name: string;
            /** Format: int64 */
            followed: number;
            /** Format: int64 */
            behind: number;
            parked: components["schemas"]["ParkedView"][];
        };
        FollowersView: {
            followers: components["schemas"]["FollowerView"][];
        };
        Found: {
            criterion: string;
            finding: components["schemas"]["Finding"];
        };
        GateCriterion: {
            id: string;
            name: string;
            hint: string;
            quantity: components["schemas"]["QuantityKind"];
            limit_days: number | null;
            state: components["schemas"]["CriterionState"];
            evidence: components["schemas"]["EvidenceView"][];
        };
        GateView: {
            to: components["schemas"]["StageName"] | null;
            winning: boolean;
            open: boolean;
            criteria: components["schemas"]["GateCriterion"][];
            fields: components["schemas"]["FieldView"][];
        };
        GiveReason: {
            reason: string;
        };
        GoalTemplateView: {
            code: string;
            goal: string;
            criteria: string;
            no_when: string;
        };
        GuideView: {
            steps: components["schemas"]["StepView"][];
            /** Format: int32 */
            done: number;
            hidden: boolean;
            may_hide: boolean;
            may_agree: boolean;
        };
        HandOver: {
            owner: string;
        };
        Honesty: {
            scope: components["schemas"]["Scope"];
            said: components["schemas"]["Share"];
            on_evidence: components["schemas"]["Share"];
            news: components["schemas"]["BadNews"];
            months: components["schemas"]["MonthShare"][];
            people: components["schemas"]["PersonHonesty"][];
        };
        HouseView: {
            version: string;
            needs_setup: boolean;
            mail_configured: boolean;
            demo: unknown;
        };
        HttpProblem: {
            type: string;
            title: string;
            /** Format: int32 */
            status: number;
            code: string;
            detail: string;
            request_id: string;
            items: components["schemas"]["ProblemItem"][];
        };
        IdPrefixIdNamed: {
            id: string;
            name: string;
        };
        /** @enum {string} */
        Idea: "time_limited_incentive" | "capacity_slots" | "split_decision" | "scarcity" | "weekly_check_in" | "executive_involvement";
        ImportView: {
            id: string;
            /** Format: int64 */
            revision: number;
            state: components["schemas"]["ShownState"];
            source: components["schemas"]["Source"];
            file_name: string;
            encoding: components["schemas"]["Encoding"];
            columns: components["schemas"]["ColumnView"][];
            mapping: components["schemas"]["Mapping"];
            counts: components["schemas"]["CountsView"];
            progress: components["schemas"]["ImportsProgressView"] | null;
            problem: string | null;
        };
        ImportViewPage: {
            items: components["schemas"]["ImportView"][];
            next: string | null;
            total: components["schemas"]["Total"];
        };
        ImportsProgressView: {
            /** Format: int64 */
            done: number;
            /** Format: int64 */
            total: number;
        };
        /** @enum {string} */
        Indicator: "engagement_frequency" | "stakeholder_expansion" | "information_sharing" | "took_action" | "implementation_talk" | "competitive_narrowing" | "growing_time";
        IndicatorView: {
            indicator: components["schemas"]["Indicator"];
            shown: boolean;
            by: components["schemas"]["ActView"][];
        };
        InspectionView: {
            id: string;
            /** Format: int64 */
            revision: number;
            review: string;
            deal: string;
            /** Format: int32 */
            position: number;
            facts: components["schemas"]["DealFacts"];
            troubles: components["schemas"]["Trouble"][];
            asked: components["schemas"]["AskedCriterion"][];
            answers: components["schemas"]["Answers"];
            note: string;
            outcome: components["schemas"]["ReviewsOutcome"] | null;
            looked_at: string | null;
            before: components["schemas"]["Said"] | null;
            actions: components["schemas"]["ActionLine"][];
            still_open: components["schemas"]["ActionLine"][];
            may: components["schemas"]["ReviewsMay"][];
        };
        /** @enum {string} */
        InterventionKind: "executive_introduction" | "deal_restructuring" | "stakeholder_mapping" | "negotiation_support" | "disqualification_decision";
        InterventionRate: {
            person: components["schemas"]["IdPrefixIdNamed"];
            /** Format: int64 */
            interventions: number;
            /** Format: int64 */
            deals_with: number;
            /** Format: int64 */
            deals: number;
            /** Format: int64 */
            helped: number;
            /** Format: int64 */
            did_not_help: number;
            percent: number | null;
        };
        InterventionRatePage: {
            items: components["schemas"]["InterventionRate"][];
            next: string | null;
            total: components["schemas"]["Total"];
        };
        /** @enum {string} */
        InterventionResult: "open" | "helped" | "did_not_help";
        InterventionView: {
            id: string;
            /** Format: int64 */
            revision: number;
            deal: string;
            kind: components["schemas"]["InterventionKind"];
            /** Format: date */
            on_day: string;
            stepped_in_by: components["schemas"]["IdPrefixIdNamed"];
            review: string | null;
            note: string;
            result: components["schemas"]["InterventionResult"];
            result_note: string;
            may: components["schemas"]["ReviewsMay"][];
        };
        InterventionViewPage: {
            items: components["schemas"]["InterventionView"][];
            next: string | null;
            total: components["schemas"]["Total"];
        };
        InvitationView: {
            workspace_name: string;
            name: string;
            email: string;
            role: components["schemas"]["Role"];
            language: string;
        };
        InviteMember: {
            name: string;
            email: string;
            role: components["schemas"]["Role"];
            visibility?: components["schemas"]["Visibility"] | null;
            team?: string | null;
            language?: string | null;
        };
        InvitedMember: {
            member: components["schemas"]["Member"];
            link: string | null;
        };
        JoinedView: {
            contact: components["schemas"]["IdPrefixIdNamed"];
            /** Format: date-time */
            first_at: string;
        };
        JudgeEvidence: {
            note?: string | null;
        };
        /** @enum {string} */
        Kind: "meeting_note" | "buyer_email" | "technical_evaluation" | "proposal_request" | "contract_review" | "purchase_order" | "other_buyer_act";
        KindCount: {
            kind: components["schemas"]["BlockerKind"];
            /** Format: int64 */
            open: number;
            /** Format: int64 */
            overdue: number;
            /** Format: int32 */
            median_age_days: number;
        };
        KindCountPage: {
            items: components["schemas"]["KindCount"][];
            next: string | null;
            total: components["schemas"]["Total"];
        };
        LadderView: {
            kind: components["schemas"]["CommitmentsKind"];
            rungs: components["schemas"]["Rung"][];
            usual: boolean;
        };
        Ladders: {
            ladders: components["schemas"]["LadderView"][];
            may_change: boolean;
        };
        LastActView: {
            act: components["schemas"]["ActView"];
            /** Format: int32 */
            days: number;
        };
        Latency: {
            recent: components["schemas"]["LatencySpan"];
            before: components["schemas"]["LatencySpan"];
            trend: components["schemas"]["LatencyTrend"];
            answers: components["schemas"]["Answer"][];
        };
        LatencySpan: {
            /** Format: int32 */
            answers: number;
            median_minutes: number | null;
        };
        /** @enum {string} */
        LatencyTrend: "faster" | "steady" | "slower" | "too_few";
        LeaveOut: {
            lines?: number[] | null;
            all_bad?: boolean | null;
        };
        Length: {
            /** Format: int64 */
            cases: number;
            /** Format: int64 */
            open: number;
            too_few: boolean;
            mean_days: number | null;
            estimate_days: number | null;
        };
        LogIntervention: {
            kind: components["schemas"]["InterventionKind"];
            /** Format: date */
            on_day: string;
            stepped_in_by?: string | null;
            review?: string | null;
            note?: string | null;
        };
        LookAtInvitation: {
            token: string;
        };
        LookAtReset: {
            token: string;
        };
        /** @enum {string} */
        Looking: "all_open" | "slower" | "stage_audit" | "one_person" | "one_deal";
        LoseDeal: {
            reason: components["schemas"]["LostReason"];
            note?: string | null;
        };
        /** @enum {string} */
        LostReason: "cannot_afford" | "chose_competitor" | "does_not_fit" | "buys_from_nobody" | "effort_exceeds_return";
        LostView: {
            reason: components["schemas"]["LostReason"];
            note: string;
            by: components["schemas"]["IdPrefixIdNamed"] | null;
        };
        MailLine: {
            id: string;
            /** Format: int64 */
            revision: number;
            kind: string;
            person: components["schemas"]["IdPrefixIdNamed"];
            state: components["schemas"]["MailState"];
            /** Format: int64 */
            tries: number;
            /** Format: date-time */
            queued_at: string;
            try_at: string | null;
            sent_at: string | null;
            trouble: components["schemas"]["MailTrouble"] | null;
            reply_code: number | null;
            reply: string | null;
            may_try_again: boolean;
            may_give_up: boolean;
        };
        MailLinePage: {
            items: components["schemas"]["MailLine"][];
            next: string | null;
            total: components["schemas"]["Total"];
        };
        /** @enum {string} */
        MailState: "waiting" | "sent" | "failed" | "given_up" | "dropped" | "shown";
        /** @enum {string} */
        MailTrouble: "unreachable" | "login_refused" | "no_encryption" | "broken_off" | "refused_for_now" | "refused" | "too_large" | "too_late";
        Mailbox: {
            workspace_name: string;
            mails: components["schemas"]["ShownMail"][];
        };
        /** @enum {string} */
        ManyAction: "advance" | "assign" | "set_close_day" | "lose";
        Mapping: {
            columns: {
                [key: string]: string;
            };
            stages: {
                [key: string]: string;
            };
            date_order: components["schemas"]["DateOrder"] | null;
            date_order_evidence: string;
            decimal: string;
            decimal_evidence: string;
            currency: string;
            time_zone: string;
            default_owner: string | null;
        };
        May: {
            action: string;
            allowed: boolean;
            because: string | null;
        };
        /** @enum {string} */
        Meaning: "external_id" | "name" | "customer" | "value" | "currency" | "close_day" | "stage" | "owner_email" | "created_at" | "history_deal" | "history_stage" | "history_at";
        Member: {
            id: string;
            /** Format: int64 */
            revision: number;
            name: string;
            email: string;
            role: components["schemas"]["Role"];
            visibility: components["schemas"]["Visibility"];
            team: components["schemas"]["PeopleIdPrefixIdNamed"] | null;
            state: components["schemas"]["MemberState"];
            /** Format: date-time */
            invited_at: string;
            last_seen_at: string | null;
        };
        MemberPage: {
            items: components["schemas"]["Member"][];
            next: string | null;
            total: components["schemas"]["Total"];
        };
        /** @enum {string} */
        MemberState: "invited" | "active" | "deactivated";
        MetShare: {
            percent: number;
            low: number;
            high: number;
        };
        /** @enum {string} */
        Milestone: "discovery" | "technical_validation" | "business_case" | "stakeholder_consensus" | "approval" | "purchase_decision" | "go_live";
        /** @enum {string} */
        Misses: "too_few" | "below" | "usual" | "above";
        MissingCriterion: {
            criterion: string;
            state: string;
            name: string;
        };
        Money: {
            /** Format: int64 */
            value_minor: number;
            currency: string;
        };
        MoneyInput: {
            /** Format: int64 */
            value_minor: number;
            currency: string;
        };
        MonthShare: {
            month: string;
            share: components["schemas"]["Share"];
        };
        /** @enum {string} */
        Move: "opened" | "advanced" | "overridden" | "moved_back" | "won" | "lost" | "reopened" | "imported" | "nurtured" | "returned";
        MoveBack: {
            to: string;
            trigger: components["schemas"]["Trigger"];
            note: string;
            falsified?: string[] | null;
        };
        MovedStep: {
            id: string;
            title: string;
            /** Format: date */
            before: string;
            /** Format: date */
            after: string;
        };
        MovedStepPage: {
            items: components["schemas"]["MovedStep"][];
            next: string | null;
            total: components["schemas"]["Total"];
        };
        NameTeam: {
            name: string;
        };
        NamedStakeholder: {
            contact: string;
            role: string;
            concern?: string | null;
        };
        NextStep: {
            id: string;
            title: string;
            owner: components["schemas"]["StepOwner"];
            with: components["schemas"]["IdPrefixIdNamed"] | null;
            due_day: string | null;
            /** Format: int32 */
            late_days: number;
        };
        NoteAbsence: {
            person?: string | null;
            everybody?: boolean | null;
            /** Format: date */
            first_day: string;
            /** Format: date */
            last_day: string;
            note?: string | null;
        };
        NurtureDeal: {
            reason: string;
            /** Format: date */
            return_day: string;
            trigger?: components["schemas"]["Trigger"] | null;
        };
        NurtureView: {
            /** Format: date-time */
            since: string;
            reason: string;
            return_day: string | null;
        };
        /** @enum {string} */
        OldDeal: "keep" | "lose";
        /** @enum {string} */
        OnlyRows: "bad" | "good" | "claims";
        OpenDeal: {
            name: string;
            customer?: string | null;
            customer_name?: string | null;
            value: components["schemas"]["MoneyInput"];
            close_day?: string | null;
            owner?: string | null;
            pipeline?: string | null;
        };
        OpenPlan: {
            goal: string;
            criteria: string;
            no_when: string;
            go_live?: string | null;
            go_live_ground?: string | null;
        };
        /** @enum {string} */
        Outcome: "resolved" | "accepted" | "no_longer_applies";
        OverrideGate: {
            to?: string | null;
            reason: string;
        };
        OwnerTime: {
            owner: components["schemas"]["IdPrefixIdNamed"];
            time: components["schemas"]["Length"];
        };
        ParkedView: {
            /** Format: int64 */
            sequence: number;
            problem: string;
            /** Format: date-time */
            parked_at: string;
        };
        PeopleIdPrefixIdNamed: {
            id: string;
            name: string;
        };
        PeopleIdPrefixIdNamedAgain: {
            id: string;
            name: string;
        };
        PeopleIdPrefixIdNamedAgainAgain: {
            id: string;
            name: string;
        };
        PeopleIdPrefixIdNamedAgainAgainAgain: {
            id: string;
            name: string;
        };
        /** @enum {string} */
        Per: "week" | "month";
        PersonHonesty: {
            person: components["schemas"]["IdPrefixIdNamed"];
            said: components["schemas"]["Share"];
            on_evidence: components["schemas"]["Share"];
        };
        PipelineBody: {
            name: string;
            stages: components["schemas"]["StageBody"][];
        };
        PipelineView: {
            id: string;
            /** Format: int64 */
            revision: number;
            name: string;
            /** Format: int64 */
            version: number;
            stages: components["schemas"]["StageView"][];
        };
        PipelineViewPage: {
            items: components["schemas"]["PipelineView"][];
            next: string | null;
            total: components["schemas"]["Total"];
        };
        PlaceView: {
            person: components["schemas"]["IdPrefixIdNamed"];
            country: string;
            time_zone: string;
            own_country: string | null;
            own_time_zone: string | null;
            calendar_known: boolean;
            may_change: boolean;
        };
        PlanMay: {
            action: string;
            allowed: boolean;
            because: string;
        };
        PlanStepView: {
            id: string;
            /** Format: int64 */
            revision: number;
            title: string;
            done_when: string;
            owner: components["schemas"]["IdPrefixIdNamed"];
            side: components["schemas"]["Side"];
            with: components["schemas"]["IdPrefixIdNamed"] | null;
            milestone: components["schemas"]["Milestone"];
            words_of: components["schemas"]["Side"];
            audience: components["schemas"]["PlansAudience"];
            two_sided: boolean;
            state: components["schemas"]["CommitmentsState"];
            note: string;
            settled_on: string | null;
            first_due: string | null;
            due_day: string | null;
            /** Format: int32 */
            late_days: number;
            /** Format: int32 */
            work_days: number;
            after: components["schemas"]["Prerequisite"][];
            waits: boolean;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** Format: date */
            projected: string;
            latest: string | null;
            spare_days: number | null;
            critical: boolean;
            proposal: components["schemas"]["StepDayProposal"] | null;
            may: components["schemas"]["PlanMay"][];
        };
        PlanTemplates: {
            steps: components["schemas"]["StepTemplateView"][];
            goals: components["schemas"]["GoalTemplateView"][];
        };
        PlanView: {
            id: string;
            /** Format: int64 */
            revision: number;
            goal: string;
            criteria: string;
            no_when: string;
            go_live: string | null;
            go_live_ground: string;
            /** Format: date-time */
            opened_at: string;
            progress: components["schemas"]["ProgressView"];
            seller: components["schemas"]["ProgressView"];
            buyer: components["schemas"]["ProgressView"];
            /** Format: date */
            end: string;
            spare_days: number | null;
            steps: components["schemas"]["PlanStepView"][];
            findings: components["schemas"]["FindingView"][];
            holidays: components["schemas"]["ClosedDays"][];
            may: components["schemas"]["PlanMay"][];
        };
        PlannedDeal: {
            id: string;
            name: string;
            customer: components["schemas"]["PeopleIdPrefixIdNamedAgain"];
            close_day: string | null;
        };
        /** @enum {string} */
        PlansAudience: "internal" | "shared";
        PlaybookText: {
            key: string;
            section: string;
            of: string;
            code: string;
            title: string;
            text: string;
            edited: boolean;
        };
        PlaybookTextPage: {
            items: components["schemas"]["PlaybookText"][];
            next: string | null;
            total: components["schemas"]["Total"];
        };
        PlaybookView: {
            transition: components["schemas"]["Transition"];
            must: components["schemas"]["PlaybookText"][];
            stalls: components["schemas"]["PlaybookText"][];
            questions: components["schemas"]["PlaybookText"][];
            premortem: components["schemas"]["PlaybookText"][];
        };
        Prerequisite: {
            commitment: string;
            /** Format: int32 */
            lag_days: number;
        };
        PrerequisiteInput: {
            commitment: string;
            /** Format: int32 */
            lag_days: number;
        };
        Problem: {
            column: string;
            code: string;
            text: string;
        };
        ProblemItem: {
            field: string;
            code: string;
            text: string;
        };
        ProgressView: {
            /** Format: int32 */
            done: number;
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            percent: number;
            /** Format: int32 */
            late: number;
        };
        /** @enum {string} */
        Proof: "session" | "token" | "import" | "system" | "command_line";
        ProofLine: {
            stage: string;
            stage_name: string;
            id: string;
            name: string;
            hint: string;
            quantity: components["schemas"]["QuantityKind"];
            limit_days: number | null;
            state: components["schemas"]["CriterionState"];
            waiting: string | null;
            asked: boolean;
        };
        ProofList: {
            deal: string;
            criteria: components["schemas"]["ProofLine"][];
            may_keep: boolean;
        };
        ProposeDay: {
            day?: string | null;
            words?: string | null;
        };
        ProposeStepDay: {
            day?: string | null;
            words?: string | null;
            said?: components["schemas"]["SaidByBuyer"] | null;
        };
        PublishedCalendar: {
            country: string;
            /** Format: date */
            version: string;
            years: components["schemas"]["PublishedYear"][];
            next_days: components["schemas"]["CalendarDay"][];
        };
        PublishedYear: {
            /** Format: int32 */
            year: number;
            /** Format: date */
            published: string;
            source: string;
        };
        Quantity: {
            value_minor: number | null;
            currency: string | null;
            day: string | null;
        };
        QuantityInput: {
            value_minor?: number | null;
            currency?: string | null;
            day?: string | null;
        };
        /** @enum {string} */
        QuantityKind: "none" | "money" | "day_within";
        RaiseBlocker: {
            kind: components["schemas"]["BlockerKind"];
            stall_point?: components["schemas"]["StallPoint"] | null;
            what: string;
            owner: string;
            strategy: string;
            /** Format: date */
            review_day: string;
            delay?: components["schemas"]["DelayCost"] | null;
        };
        RateView: {
            id: string;
            /** Format: int64 */
            revision: number;
            currency: string;
            base: string;
            rate: string;
            /** Format: date */
            day: string;
            source: string;
        };
        RateViewPage: {
            items: components["schemas"]["RateView"][];
            next: string | null;
            total: components["schemas"]["Total"];
        };
        RecordActivities: {
            activities: components["schemas"]["RecordedRow"][];
        };
        RecordActivity: {
            kind: components["schemas"]["ActivityKind"];
            side?: components["schemas"]["Side"] | null;
            /** Format: date-time */
            occurred_at: string;
            minutes?: number | null;
            contacts?: string[] | null;
            members?: string[] | null;
            indicators?: components["schemas"]["Indicator"][] | null;
            note?: string | null;
            source?: string | null;
            source_id?: string | null;
        };
        RecordInspection: {
            answers?: components["schemas"]["AnswersInput"] | null;
            note?: string | null;
            outcome?: components["schemas"]["ReviewsOutcome"] | null;
            findings?: components["schemas"]["Found"][] | null;
        };
        RecordedActivities: {
            activities: components["schemas"]["RecordedOne"][];
        };
        RecordedOne: {
            id: string;
            known: boolean;
        };
        RecordedRow: {
            kind: components["schemas"]["ActivityKind"];
            side?: components["schemas"]["Side"] | null;
            /** Format: date-time */
            occurred_at: string;
            minutes?: number | null;
            contacts?: string[] | null;
            members?: string[] | null;
            indicators?: components["schemas"]["Indicator"][] | null;
            note?: string | null;
            source?: string | null;
            source_id?: string | null;
            deal: string;
        };
        Regression: {
            scope: components["schemas"]["Scope"];
            back: components["schemas"]["Share"];
            stages: components["schemas"]["StageRegression"][];
            months: components["schemas"]["MonthShare"][];
        };
        /** @enum {string} */
        Remedy: "move_or_inspect" | "inspect" | "reach_buyer" | "settle_step" | "set_step" | "change_close_day";
        RemoveActivity: {
            reason: string;
        };
        ReopenBlocker: {
            /** Format: date */
            review_day: string;
        };
        Reschedule: {
            due_day?: string | null;
        };
        ResetText: {
            key: string;
            language: string;
        };
        ResetView: {
            workspace_name: string;
            email: string;
        };
        ResolveBlocker: {
            outcome: components["schemas"]["Outcome"];
            note: string;
        };
        ReviewLine: {
            id: string;
            looking: components["schemas"]["Looking"];
            title: string;
            led_by: components["schemas"]["IdPrefixIdNamed"];
            person: components["schemas"]["IdPrefixIdNamed"] | null;
            /** Format: date */
            held_on: string;
            closed_at: string | null;
            /** Format: int64 */
            deals: number;
            /** Format: int64 */
            looked_at: number;
        };
        ReviewLinePage: {
            items: components["schemas"]["ReviewLine"][];
            next: string | null;
            total: components["schemas"]["Total"];
        };
        ReviewView: {
            id: string;
            looking: components["schemas"]["Looking"];
            title: string;
            led_by: components["schemas"]["IdPrefixIdNamed"];
            person: components["schemas"]["IdPrefixIdNamed"] | null;
            /** Format: date */
            held_on: string;
            closed_at: string | null;
            /** Format: int64 */
            deals: number;
            /** Format: int64 */
            looked_at: number;
            /** Format: int64 */
            revision: number;
            rhythm: string | null;
            sample_size: number | null;
            seed: string | null;
            /** Format: int64 */
            left_out: number;
            /** Format: int64 */
            unfinished: number;
            summary: string | null;
            agenda: components["schemas"]["AgendaLine"][];
            audit: components["schemas"]["StageAudit"][];
            may: components["schemas"]["ReviewsMay"][];
        };
        ReviewsMay: {
            action: string;
            allowed: boolean;
            because: string | null;
        };
        /** @enum {string} */
        ReviewsOutcome: "keep" | "move_back" | "nurture" | "disqualify" | "intervention";
        RhythmView: {
            id: string;
            /** Format: int64 */
            revision: number;
            name: string;
            pipeline: string;
            looking: components["schemas"]["Looking"];
            every: components["schemas"]["Every"];
            /** Format: int32 */
            on_day: number;
            /** Format: int32 */
            first_stage: number;
            last_stage: number | null;
            sample_size: number | null;
            leader: components["schemas"]["IdPrefixIdNamed"];
            /** Format: date */
            due_day: string;
            is_due: boolean;
            last_held: string | null;
        };
        RhythmViewPage: {
            items: components["schemas"]["RhythmView"][];
            next: string | null;
            total: components["schemas"]["Total"];
        };
        /** @enum {string} */
        Role: "representative" | "manager" | "deal_desk" | "legal" | "finance" | "operations" | "administrator" | "auditor";
        /** @enum {string} */
        RowState: "good" | "bad" | "left_out" | "known";
        RowView: {
            /** Format: int64 */
            line: number;
            state: components["schemas"]["RowState"];
            external_id: string;
            name: string;
            customer: string;
            value: components["schemas"]["Money"] | null;
            stage_name: string;
            close_day: string | null;
            problems: components["schemas"]["Problem"][];
        };
        RowViewPage: {
            items: components["schemas"]["RowView"][];
            next: string | null;
            total: components["schemas"]["Total"];
        };
        Rung: {
            /** Format: int32 */
            days: number;
            act: components["schemas"]["RungAct"];
        };
        /** @enum {string} */
        RungAct: "remind" | "escalate";
        RungInput: {
            /** Format: int32 */
            days: number;
            act: components["schemas"]["RungAct"];
        };
        Said: {
            id: string;
            review: string;
            looking: components["schemas"]["Looking"];
            title: string;
            led_by: components["schemas"]["IdPrefixIdNamed"];
            /** Format: date */
            held_on: string;
            closed: boolean;
            stage_name: string;
            answers: components["schemas"]["Answers"];
            note: string;
            outcome: components["schemas"]["ReviewsOutcome"] | null;
        };
        SaidByBuyer: {
            by: string;
            /** Format: date */
            on: string;
        };
        SaidPage: {
            items: components["schemas"]["Said"][];
            next: string | null;
            total: components["schemas"]["Total"];
        };
        SayActivity: {
            kind: components["schemas"]["ActivityKind"];
            side?: components["schemas"]["Side"] | null;
            /** Format: date-time */
            occurred_at: string;
            minutes?: number | null;
            contacts?: string[] | null;
            members?: string[] | null;
            indicators?: components["schemas"]["Indicator"][] | null;
            note?: string | null;
        };
        Scope: {
            pipeline: string;
            from: string;
            to: string;
            sizes: components["schemas"]["SizeFrom"][];
        };
        Session: {
            workspace: components["schemas"]["SessionWorkspace"];
            person: components["schemas"]["SessionPerson"];
            may: string[];
        };
        SessionPerson: {
            id: string;
            name: string;
            email: string;
            role: components["schemas"]["Role"];
            language: string;
            theme: components["schemas"]["Theme"];
            single_keys: boolean;
        };
        SessionWorkspace: {
            id: string;
            name: string;
            currency: string;
            language: string;
            time_zone: string;
            sample: boolean;
            /** Format: int64 */
            members: number;
        };
        SetCountry: {
            country?: string | null;
        };
        SetLadder: {
            kind: components["schemas"]["CommitmentsKind"];
            rungs?: components["schemas"]["RungInput"][] | null;
        };
        SetNextStep: {
            title: string;
            owner: string;
            with?: string | null;
            due_day?: string | null;
        };
        SetPlace: {
            country?: string | null;
            time_zone?: string | null;
        };
        SetRhythm: {
            name?: string | null;
            pipeline?: string | null;
            looking: components["schemas"]["Looking"];
            every: components["schemas"]["Every"];
            /** Format: int32 */
            on_day: number;
            /** Format: int32 */
            first_stage: number;
            last_stage?: number | null;
            sample_size?: number | null;
            leader?: string | null;
        };
        SetStakeholders: {
            stakeholders: components["schemas"]["NamedStakeholder"][];
        };
        SetUsualRhythms: {
            usual: components["schemas"]["UsualSet"];
        };
        SetbackView: {
            trigger: components["schemas"]["Trigger"];
            way: components["schemas"]["SetbackWay"];
            stage: components["schemas"]["StageName"] | null;
        };
        /** @enum {string} */
        SetbackWay: "earlier_stage" | "nurture" | "split";
        SettleIntervention: {
            result: components["schemas"]["InterventionResult"];
            note?: string | null;
        };
        SettleStep: {
            note: string;
        };
        Share: {
            /** Format: int64 */
            count: number;
            /** Format: int64 */
            of: number;
            too_few: boolean;
            rate: number | null;
        };
        ShownMail: {
            id: string;
            kind: string;
            to_name: string;
            to_address: string;
            language: string;
            subject: string;
            greeting: string;
            paragraphs: string[];
            link_label: string | null;
            link: string | null;
            small_print: string[];
            /** Format: date-time */
            queued_at: string;
            needed: boolean;
        };
        /** @enum {string} */
        ShownState: "reading" | "mapping" | "preview" | "applying" | "applied" | "cancelled" | "failed";
        /** @enum {string} */
        Side: "seller" | "buyer";
        SignIn: {
            email: string;
            password: string;
            workspace?: string | null;
        };
        SignalsMay: {
            action: string;
            allowed: boolean;
            because: string | null;
        };
        SignalsView: {
            deal: string;
            /** Format: int64 */
            activities: number;
            buyer_act: components["schemas"]["LastActView"] | null;
            our_act: components["schemas"]["LastActView"] | null;
            coverage: components["schemas"]["CoveredView"][];
            latency: components["schemas"]["Latency"];
            engagement: components["schemas"]["Engagement"];
            joined: components["schemas"]["JoinedView"][];
            indicators: components["schemas"]["IndicatorView"][];
            silence: components["schemas"]["SilenceView"];
            confidence: components["schemas"]["ConfidenceView"];
            may: components["schemas"]["SignalsMay"][];
        };
        SilenceView: {
            ghosting: boolean;
            /** Format: int32 */
            working_days: number;
            touches: components["schemas"]["ActView"][];
        };
        /** @enum {string} */
        Size: "small" | "medium" | "large";
        SizeFrom: {
            medium_from: components["schemas"]["Money"];
            large_from: components["schemas"]["Money"];
        };
        SizeTime: {
            size: components["schemas"]["Size"];
            time: components["schemas"]["Length"];
        };
        SnoozeAlert: {
            kind: components["schemas"]["AlertKind"];
            /** Format: date */
            until: string;
            reason: string;
        };
        SnoozeView: {
            /** Format: date */
            until: string;
            by: components["schemas"]["IdPrefixIdNamed"] | null;
            reason: string;
        };
        /** @enum {string} */
        Source: "salesforce_opportunity" | "salesforce_history" | "salesforce_account" | "salesforce_user" | "hubspot_deal" | "csv";
        SourceView: {
            system: string;
            external_id: string;
        };
        SplitDeal: {
            name: string;
            note: string;
            old: components["schemas"]["OldDeal"];
            reason?: components["schemas"]["LostReason"] | null;
            value?: components["schemas"]["MoneyInput"] | null;
        };
        SpokenView: {
            contact: components["schemas"]["IdPrefixIdNamed"];
            spoken_at: string | null;
            tried_at: string | null;
        };
        StageAudit: {
            stage_name: string;
            /** Format: int64 */
            sampled: number;
            /** Format: int64 */
            met: number;
            /** Format: int64 */
            not_met: number;
            /** Format: int64 */
            cannot_tell: number;
            share: components["schemas"]["MetShare"] | null;
        };
        StageBody: {
            id?: string | null;
            name: string;
            buyer_phase: components["schemas"]["BuyerPhase"];
            /** Format: int32 */
            expected_days: number;
            criteria: components["schemas"]["CriterionBody"][];
            required?: components["schemas"]["DealField"][] | null;
            next_step_template?: string | null;
            asks_stakeholders?: boolean | null;
        };
        StageConversion: {
            stage: string;
            name: string;
            /** Format: int64 */
            entered: number;
            /** Format: int64 */
            open: number;
            /** Format: int64 */
            claiming: number;
            forward: components["schemas"]["Share"];
            overridden: components["schemas"]["Share"];
            /** Format: int64 */
            back: number;
            /** Format: int64 */
            lost: number;
            /** Format: int64 */
            aside: number;
        };
        StageName: {
            id: string;
            name: string;
        };
        StageRegression: {
            stage: string;
            name: string;
            back: components["schemas"]["Share"];
        };
        StageTime: {
            stage: string;
            name: string;
            /** Format: int32 */
            expected_days: number;
            time: components["schemas"]["Length"];
            owners: components["schemas"]["OwnerTime"][];
            sizes: components["schemas"]["SizeTime"][];
        };
        StageTimes: {
            scope: components["schemas"]["Scope"];
            stages: components["schemas"]["StageTime"][];
        };
        StageView: {
            id: string;
            name: string;
            /** Format: int32 */
            position: number;
            buyer_phase: components["schemas"]["BuyerPhase"];
            phase_falls_back: boolean;
            /** Format: int32 */
            expected_days: number;
            criteria: components["schemas"]["CriterionView"][];
            required: components["schemas"]["DealField"][];
            next_step_template: string | null;
            asks_stakeholders: boolean;
        };
        StakeholderView: {
            contact: components["schemas"]["Contact"];
            role: string;
            concern: string | null;
        };
        /** @enum {string} */
        StallPoint: "economic_buyer_hidden" | "budget_unclear" | "no_urgency" | "problem_not_a_priority" | "proposal_unasked" | "priorities_conflict" | "evaluation_unknown" | "success_undefined" | "no_feedback" | "review_without_a_date" | "price_without_alternatives" | "decision_pushed_out" | "legal_review_slow" | "late_objection" | "budget_frozen" | "priorities_changed" | "cold_feet";
        StartReview: {
            rhythm?: string | null;
            person?: string | null;
            deal?: string | null;
        };
        /** @enum {string} */
        State: "submitted" | "verified" | "rejected" | "withdrawn";
        StepDayProposal: {
            side: components["schemas"]["Side"];
            person: components["schemas"]["IdPrefixIdNamed"] | null;
            day: string | null;
            words: string;
            awaits: components["schemas"]["IdPrefixIdNamed"];
            /** Format: date-time */
            proposed_at: string;
        };
        /** @enum {string} */
        StepKind: "criteria" | "audit" | "rhythm" | "guardrails" | "training" | "accuracy" | "review";
        StepOwner: {
            id: string;
            name: string;
            side: components["schemas"]["Side"];
        };
        /** @enum {string} */
        StepState: "open" | "begun" | "done";
        StepTemplateView: {
            code: string;
            side: components["schemas"]["Side"];
            milestone: components["schemas"]["Milestone"];
            /** Format: int32 */
            work_days: number;
            title: string;
            done_when: string;
        };
        StepView: {
            kind: components["schemas"]["StepKind"];
            state: components["schemas"]["StepState"];
            /** Format: int64 */
            count: number;
            /** Format: int64 */
            of: number;
            may: boolean;
        };
        SubmitEvidence: {
            criterion?: string | null;
            kind: components["schemas"]["Kind"];
            act?: components["schemas"]["Act"] | null;
            buyer?: string | null;
            buyer_name?: string | null;
            /** Format: date */
            occurred_on: string;
            text: string;
            file?: string | null;
            quantity?: components["schemas"]["QuantityInput"] | null;
            audience?: components["schemas"]["Audience"] | null;
        };
        TeamView: {
            id: string;
            /** Format: int64 */
            revision: number;
            name: string;
        };
        TeamViewPage: {
            items: components["schemas"]["TeamView"][];
            next: string | null;
            total: components["schemas"]["Total"];
        };
        /** @enum {string} */
        Theme: "system" | "light" | "dark";
        TimelineEntry: {
            /** Format: int64 */
            sequence: number;
            kind: string;
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            occurred_at: string;
            author: components["schemas"]["IdPrefixIdNamed"] | null;
            by: components["schemas"]["Proof"];
            subject: string;
            what: {
                [key: string]: string;
            };
        };
        TimelineEntryPage: {
            items: components["schemas"]["TimelineEntry"][];
            next: string | null;
            total: components["schemas"]["Total"];
        };
        TokenOnce: {
            token: components["schemas"]["ApiToken"];
            secret: string;
        };
        Total: {
            /** Format: int64 */
            count: number;
            capped: boolean;
        };
        /** @enum {string} */
        Transition: "to_qualification" | "to_proposal" | "to_negotiation" | "to_closing";
        /** @enum {string} */
        Trend: "rising" | "steady" | "falling" | "too_few";
        /** @enum {string} */
        Trigger: "qualification_false" | "champion_changed" | "requirements_changed" | "decision_maker_pushed_back" | "timeline_extended" | "process_restarted";
        Trouble: {
            kind: components["schemas"]["TroubleKind"];
            level: components["schemas"]["Attention"] | null;
            since: string | null;
        };
        /** @enum {string} */
        TroubleKind: "close_day_passed" | "step_late" | "no_next_step" | "over_expected" | "claims_stage" | "stuck" | "buyer_silent";
        /** @enum {string} */
        Unfinished: "refuse" | "leave";
        UseAcceleration: {
            idea: components["schemas"]["Idea"];
            ground?: string | null;
            note?: string | null;
        };
        UseReset: {
            token: string;
            password: string;
        };
        /** @enum {string} */
        UsualSet: "inspection" | "velocity";
        Velocity: {
            scope: components["schemas"]["Scope"];
            currency: string;
            months: components["schemas"]["VelocityMonth"][];
        };
        VelocityMonth: {
            month: string;
            /** Format: int64 */
            open_deals: number;
            open_values: components["schemas"]["Money"][];
            open_minor: number | null;
            won: components["schemas"]["Share"];
            cycle: components["schemas"]["Length"];
            velocity_minor: number | null;
        };
        VerbalAgreement: {
            /** Format: date */
            agreed_on: string;
            note?: string | null;
        };
        VerbalView: {
            /** Format: date */
            agreed_on: string;
            note: string;
        };
        /** @enum {string} */
        Verdict: "kept" | "moved_back" | "disqualified" | "skipped" | "undone";
        /** @enum {string} */
        Visibility: "own" | "team" | "all";
        VisitView: {
            stage: string;
            stage_name: string;
            entered_how: components["schemas"]["Move"];
            /** Format: date-time */
            entered_at: string;
            left_at: string | null;
            /** Format: int32 */
            days: number;
        };
        Week: {
            /** Format: int32 */
            buyer: number;
            /** Format: int32 */
            ours: number;
        };
        WorkspaceCalendar: {
            country: string;
            guessed: boolean;
            published: components["schemas"]["PublishedCalendar"][];
        };
        WorkspaceSettings: {
            id: string;
            /** Format: int64 */
            revision: number;
            name: string;
            currency: string;
            language: string;
            time_zone: string;
            working_days: string[];
            sample: boolean;
        };
    };
    responses: {
        /** @description Refused; `code` is stable. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["HttpProblem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type AboutDeal = components['schemas']['AboutDeal'];
export type AbsenceView = components['schemas']['AbsenceView'];
export type AbsenceViewPage = components['schemas']['AbsenceViewPage'];
export type AccelerationView = components['schemas']['AccelerationView'];
export type AccelerationViewPage = components['schemas']['AccelerationViewPage'];
export type AcceptInvitation = components['schemas']['AcceptInvitation'];
export type Act = components['schemas']['Act'];
export type ActView = components['schemas']['ActView'];
export type ActionLine = components['schemas']['ActionLine'];
export type ActivityKind = components['schemas']['ActivityKind'];
export type ActivityView = components['schemas']['ActivityView'];
export type ActivityViewPage = components['schemas']['ActivityViewPage'];
export type AddAction = components['schemas']['AddAction'];
export type AddContact = components['schemas']['AddContact'];
export type AddCustomer = components['schemas']['AddCustomer'];
export type AddFromTemplates = components['schemas']['AddFromTemplates'];
export type AddRate = components['schemas']['AddRate'];
export type AddStep = components['schemas']['AddStep'];
export type AddToken = components['schemas']['AddToken'];
export type AdvanceDeal = components['schemas']['AdvanceDeal'];
export type AgendaLine = components['schemas']['AgendaLine'];
export type AgreeAction = components['schemas']['AgreeAction'];
export type AlertKind = components['schemas']['AlertKind'];
export type AlertLine = components['schemas']['AlertLine'];
export type AlertLinePage = components['schemas']['AlertLinePage'];
export type AlertView = components['schemas']['AlertView'];
export type AlertWhy = components['schemas']['AlertWhy'];
export type Answer = components['schemas']['Answer'];
export type AnswerDay = components['schemas']['AnswerDay'];
export type AnswerInput = components['schemas']['AnswerInput'];
export type AnswerStepDay = components['schemas']['AnswerStepDay'];
export type Answers = components['schemas']['Answers'];
export type AnswersInput = components['schemas']['AnswersInput'];
export type ApiToken = components['schemas']['ApiToken'];
export type ApiTokenPage = components['schemas']['ApiTokenPage'];
export type AskForEvidence = components['schemas']['AskForEvidence'];
export type AskForReset = components['schemas']['AskForReset'];
export type AskedCriterion = components['schemas']['AskedCriterion'];
export type Attention = components['schemas']['Attention'];
export type Audience = components['schemas']['Audience'];
export type AuditDoor = components['schemas']['AuditDoor'];
export type AuditLose = components['schemas']['AuditLose'];
export type AuditMoveBack = components['schemas']['AuditMoveBack'];
export type AuditView = components['schemas']['AuditView'];
export type BadNews = components['schemas']['BadNews'];
export type BaseTotal = components['schemas']['BaseTotal'];
export type BehindDeal = components['schemas']['BehindDeal'];
export type BehindDealPage = components['schemas']['BehindDealPage'];
export type BlockedDeal = components['schemas']['BlockedDeal'];
export type BlockerAction = components['schemas']['BlockerAction'];
export type BlockerKind = components['schemas']['BlockerKind'];
export type BlockerMay = components['schemas']['BlockerMay'];
export type BlockerState = components['schemas']['BlockerState'];
export type BlockerView = components['schemas']['BlockerView'];
export type BlockerViewPage = components['schemas']['BlockerViewPage'];
export type Board = components['schemas']['Board'];
export type BoardColumn = components['schemas']['BoardColumn'];
export type BuyerName = components['schemas']['BuyerName'];
export type BuyerPhase = components['schemas']['BuyerPhase'];
export type BuyerRole = components['schemas']['BuyerRole'];
export type CalendarDay = components['schemas']['CalendarDay'];
export type ChangeBlocker = components['schemas']['ChangeBlocker'];
export type ChangeContact = components['schemas']['ChangeContact'];
export type ChangeCustomer = components['schemas']['ChangeCustomer'];
export type ChangeDeal = components['schemas']['ChangeDeal'];
export type ChangeMany = components['schemas']['ChangeMany'];
export type ChangeMapping = components['schemas']['ChangeMapping'];
export type ChangeMe = components['schemas']['ChangeMe'];
export type ChangeMember = components['schemas']['ChangeMember'];
export type ChangePassword = components['schemas']['ChangePassword'];
export type ChangePlan = components['schemas']['ChangePlan'];
export type ChangeStep = components['schemas']['ChangeStep'];
export type ChangeWorkspace = components['schemas']['ChangeWorkspace'];
export type ChangedMany = components['schemas']['ChangedMany'];
export type ChangedOne = components['schemas']['ChangedOne'];
export type ClaimLine = components['schemas']['ClaimLine'];
export type ClaimView = components['schemas']['ClaimView'];
export type CloseReview = components['schemas']['CloseReview'];
export type ClosedDays = components['schemas']['ClosedDays'];
export type ColumnView = components['schemas']['ColumnView'];
export type CommitmentView = components['schemas']['CommitmentView'];
export type CommitmentViewPage = components['schemas']['CommitmentViewPage'];
export type CommitmentsKind = components['schemas']['CommitmentsKind'];
export type CommitmentsState = components['schemas']['CommitmentsState'];
export type ConfidenceView = components['schemas']['ConfidenceView'];
export type Contact = components['schemas']['Contact'];
export type ContactPage = components['schemas']['ContactPage'];
export type Conversion = components['schemas']['Conversion'];
export type CountsView = components['schemas']['CountsView'];
export type CoveredView = components['schemas']['CoveredView'];
export type CreateWorkspace = components['schemas']['CreateWorkspace'];
export type CriterionBody = components['schemas']['CriterionBody'];
export type CriterionStamp = components['schemas']['CriterionStamp'];
export type CriterionState = components['schemas']['CriterionState'];
export type CriterionView = components['schemas']['CriterionView'];
export type Customer = components['schemas']['Customer'];
export type CustomerPage = components['schemas']['CustomerPage'];
export type DateOrder = components['schemas']['DateOrder'];
export type Dates = components['schemas']['Dates'];
export type DatesMonth = components['schemas']['DatesMonth'];
export type DayKind = components['schemas']['DayKind'];
export type DayProposal = components['schemas']['DayProposal'];
export type DealAlerts = components['schemas']['DealAlerts'];
export type DealCard = components['schemas']['DealCard'];
export type DealCardPage = components['schemas']['DealCardPage'];
export type DealFacts = components['schemas']['DealFacts'];
export type DealField = components['schemas']['DealField'];
export type DealPlan = components['schemas']['DealPlan'];
export type DealState = components['schemas']['DealState'];
export type DealView = components['schemas']['DealView'];
export type DecideDeal = components['schemas']['DecideDeal'];
export type DecisionLine = components['schemas']['DecisionLine'];
export type DecisionLinePage = components['schemas']['DecisionLinePage'];
export type DelayCost = components['schemas']['DelayCost'];
export type DelayView = components['schemas']['DelayView'];
export type Delegate = components['schemas']['Delegate'];
export type DropStep = components['schemas']['DropStep'];
export type DueDays = components['schemas']['DueDays'];
export type EditText = components['schemas']['EditText'];
export type Encoding = components['schemas']['Encoding'];
export type Engagement = components['schemas']['Engagement'];
export type Every = components['schemas']['Every'];
export type EvidenceView = components['schemas']['EvidenceView'];
export type EvidenceViewPage = components['schemas']['EvidenceViewPage'];
export type FactView = components['schemas']['FactView'];
export type FactViewPage = components['schemas']['FactViewPage'];
export type FieldView = components['schemas']['FieldView'];
export type Figure = components['schemas']['Figure'];
export type FileName = components['schemas']['FileName'];
export type Finding = components['schemas']['Finding'];
export type FindingView = components['schemas']['FindingView'];
export type Flaw = components['schemas']['Flaw'];
export type FollowerView = components['schemas']['FollowerView'];
export type FollowersView = components['schemas']['FollowersView'];
export type Found = components['schemas']['Found'];
export type GateCriterion = components['schemas']['GateCriterion'];
export type GateView = components['schemas']['GateView'];
export type GiveReason = components['schemas']['GiveReason'];
export type GoalTemplateView = components['schemas']['GoalTemplateView'];
export type GuideView = components['schemas']['GuideView'];
export type HandOver = components['schemas']['HandOver'];
export type Honesty = components['schemas']['Honesty'];
export type HouseView = components['schemas']['HouseView'];
export type HttpProblem = components['schemas']['HttpProblem'];
export type IdPrefixIdNamed = components['schemas']['IdPrefixIdNamed'];
export type Idea = components['schemas']['Idea'];
export type ImportView = components['schemas']['ImportView'];
export type ImportViewPage = components['schemas']['ImportViewPage'];
export type ImportsProgressView = components['schemas']['ImportsProgressView'];
export type Indicator = components['schemas']['Indicator'];
export type IndicatorView = components['schemas']['IndicatorView'];
export type InspectionView = components['schemas']['InspectionView'];
export type InterventionKind = components['schemas']['InterventionKind'];
export type InterventionRate = components['schemas']['InterventionRate'];
export type InterventionRatePage = components['schemas']['InterventionRatePage'];
export type InterventionResult = components['schemas']['InterventionResult'];
export type InterventionView = components['schemas']['InterventionView'];
export type InterventionViewPage = components['schemas']['InterventionViewPage'];
export type InvitationView = components['schemas']['InvitationView'];
export type InviteMember = components['schemas']['InviteMember'];
export type InvitedMember = components['schemas']['InvitedMember'];
export type JoinedView = components['schemas']['JoinedView'];
export type JudgeEvidence = components['schemas']['JudgeEvidence'];
export type Kind = components['schemas']['Kind'];
export type KindCount = components['schemas']['KindCount'];
export type KindCountPage = components['schemas']['KindCountPage'];
export type LadderView = components['schemas']['LadderView'];
export type Ladders = components['schemas']['Ladders'];
export type LastActView = components['schemas']['LastActView'];
export type Latency = components['schemas']['Latency'];
export type LatencySpan = components['schemas']['LatencySpan'];
export type LatencyTrend = components['schemas']['LatencyTrend'];
export type LeaveOut = components['schemas']['LeaveOut'];
export type Length = components['schemas']['Length'];
export type LogIntervention = components['schemas']['LogIntervention'];
export type LookAtInvitation = components['schemas']['LookAtInvitation'];
export type LookAtReset = components['schemas']['LookAtReset'];
export type Looking = components['schemas']['Looking'];
export type LoseDeal = components['schemas']['LoseDeal'];
export type LostReason = components['schemas']['LostReason'];
export type LostView = components['schemas']['LostView'];
export type MailLine = components['schemas']['MailLine'];
export type MailLinePage = components['schemas']['MailLinePage'];
export type MailState = components['schemas']['MailState'];
export type MailTrouble = components['schemas']['MailTrouble'];
export type Mailbox = components['schemas']['Mailbox'];
export type ManyAction = components['schemas']['ManyAction'];
export type Mapping = components['schemas']['Mapping'];
export type May = components['schemas']['May'];
export type Meaning = components['schemas']['Meaning'];
export type Member = components['schemas']['Member'];
export type MemberPage = components['schemas']['MemberPage'];
export type MemberState = components['schemas']['MemberState'];
export type MetShare = components['schemas']['MetShare'];
export type Milestone = components['schemas']['Milestone'];
export type Misses = components['schemas']['Misses'];
export type MissingCriterion = components['schemas']['MissingCriterion'];
export type Money = components['schemas']['Money'];
export type MoneyInput = components['schemas']['MoneyInput'];
export type MonthShare = components['schemas']['MonthShare'];
export type Move = components['schemas']['Move'];
export type MoveBack = components['schemas']['MoveBack'];
export type MovedStep = components['schemas']['MovedStep'];
export type MovedStepPage = components['schemas']['MovedStepPage'];
export type NameTeam = components['schemas']['NameTeam'];
export type NamedStakeholder = components['schemas']['NamedStakeholder'];
export type NextStep = components['schemas']['NextStep'];
export type NoteAbsence = components['schemas']['NoteAbsence'];
export type NurtureDeal = components['schemas']['NurtureDeal'];
export type NurtureView = components['schemas']['NurtureView'];
export type OldDeal = components['schemas']['OldDeal'];
export type OnlyRows = components['schemas']['OnlyRows'];
export type OpenDeal = components['schemas']['OpenDeal'];
export type OpenPlan = components['schemas']['OpenPlan'];
export type Outcome = components['schemas']['Outcome'];
export type OverrideGate = components['schemas']['OverrideGate'];
export type OwnerTime = components['schemas']['OwnerTime'];
export type ParkedView = components['schemas']['ParkedView'];
export type PeopleIdPrefixIdNamed = components['schemas']['PeopleIdPrefixIdNamed'];
export type PeopleIdPrefixIdNamedAgain = components['schemas']['PeopleIdPrefixIdNamedAgain'];
export type PeopleIdPrefixIdNamedAgainAgain = components['schemas']['PeopleIdPrefixIdNamedAgainAgain'];
export type PeopleIdPrefixIdNamedAgainAgainAgain = components['schemas']['PeopleIdPrefixIdNamedAgainAgainAgain'];
export type Per = components['schemas']['Per'];
export type PersonHonesty = components['schemas']['PersonHonesty'];
export type PipelineBody = components['schemas']['PipelineBody'];
export type PipelineView = components['schemas']['PipelineView'];
export type PipelineViewPage = components['schemas']['PipelineViewPage'];
export type PlaceView = components['schemas']['PlaceView'];
export type PlanMay = components['schemas']['PlanMay'];
export type PlanStepView = components['schemas']['PlanStepView'];
export type PlanTemplates = components['schemas']['PlanTemplates'];
export type PlanView = components['schemas']['PlanView'];
export type PlannedDeal = components['schemas']['PlannedDeal'];
export type PlansAudience = components['schemas']['PlansAudience'];
export type PlaybookText = components['schemas']['PlaybookText'];
export type PlaybookTextPage = components['schemas']['PlaybookTextPage'];
export type PlaybookView = components['schemas']['PlaybookView'];
export type Prerequisite = components['schemas']['Prerequisite'];
export type PrerequisiteInput = components['schemas']['PrerequisiteInput'];
export type Problem = components['schemas']['Problem'];
export type ProblemItem = components['schemas']['ProblemItem'];
export type ProgressView = components['schemas']['ProgressView'];
export type Proof = components['schemas']['Proof'];
export type ProofLine = components['schemas']['ProofLine'];
export type ProofList = components['schemas']['ProofList'];
export type ProposeDay = components['schemas']['ProposeDay'];
export type ProposeStepDay = components['schemas']['ProposeStepDay'];
export type PublishedCalendar = components['schemas']['PublishedCalendar'];
export type PublishedYear = components['schemas']['PublishedYear'];
export type Quantity = components['schemas']['Quantity'];
export type QuantityInput = components['schemas']['QuantityInput'];
export type QuantityKind = components['schemas']['QuantityKind'];
export type RaiseBlocker = components['schemas']['RaiseBlocker'];
export type RateView = components['schemas']['RateView'];
export type RateViewPage = components['schemas']['RateViewPage'];
export type RecordActivities = components['schemas']['RecordActivities'];
export type RecordActivity = components['schemas']['RecordActivity'];
export type RecordInspection = components['schemas']['RecordInspection'];
export type RecordedActivities = components['schemas']['RecordedActivities'];
export type RecordedOne = components['schemas']['RecordedOne'];
export type RecordedRow = components['schemas']['RecordedRow'];
export type Regression = components['schemas']['Regression'];
export type Remedy = components['schemas']['Remedy'];
export type RemoveActivity = components['schemas']['RemoveActivity'];
export type ReopenBlocker = components['schemas']['ReopenBlocker'];
export type Reschedule = components['schemas']['Reschedule'];
export type ResetText = components['schemas']['ResetText'];
export type ResetView = components['schemas']['ResetView'];
export type ResolveBlocker = components['schemas']['ResolveBlocker'];
export type ReviewLine = components['schemas']['ReviewLine'];
export type ReviewLinePage = components['schemas']['ReviewLinePage'];
export type ReviewView = components['schemas']['ReviewView'];
export type ReviewsMay = components['schemas']['ReviewsMay'];
export type ReviewsOutcome = components['schemas']['ReviewsOutcome'];
export type RhythmView = components['schemas']['RhythmView'];
export type RhythmViewPage = components['schemas']['RhythmViewPage'];
export type Role = components['schemas']['Role'];
export type RowState = components['schemas']['RowState'];
export type RowView = components['schemas']['RowView'];
export type RowViewPage = components['schemas']['RowViewPage'];
export type Rung = components['schemas']['Rung'];
export type RungAct = components['schemas']['RungAct'];
export type RungInput = components['schemas']['RungInput'];
export type Said = components['schemas']['Said'];
export type SaidByBuyer = components['schemas']['SaidByBuyer'];
export type SaidPage = components['schemas']['SaidPage'];
export type SayActivity = components['schemas']['SayActivity'];
export type Scope = components['schemas']['Scope'];
export type Session = components['schemas']['Session'];
export type SessionPerson = components['schemas']['SessionPerson'];
export type SessionWorkspace = components['schemas']['SessionWorkspace'];
export type SetCountry = components['schemas']['SetCountry'];
export type SetLadder = components['schemas']['SetLadder'];
export type SetNextStep = components['schemas']['SetNextStep'];
export type SetPlace = components['schemas']['SetPlace'];
export type SetRhythm = components['schemas']['SetRhythm'];
export type SetStakeholders = components['schemas']['SetStakeholders'];
export type SetUsualRhythms = components['schemas']['SetUsualRhythms'];
export type SetbackView = components['schemas']['SetbackView'];
export type SetbackWay = components['schemas']['SetbackWay'];
export type SettleIntervention = components['schemas']['SettleIntervention'];
export type SettleStep = components['schemas']['SettleStep'];
export type Share = components['schemas']['Share'];
export type ShownMail = components['schemas']['ShownMail'];
export type ShownState = components['schemas']['ShownState'];
export type Side = components['schemas']['Side'];
export type SignIn = components['schemas']['SignIn'];
export type SignalsMay = components['schemas']['SignalsMay'];
export type SignalsView = components['schemas']['SignalsView'];
export type SilenceView = components['schemas']['SilenceView'];
export type Size = components['schemas']['Size'];
export type SizeFrom = components['schemas']['SizeFrom'];
export type SizeTime = components['schemas']['SizeTime'];
export type SnoozeAlert = components['schemas']['SnoozeAlert'];
export type SnoozeView = components['schemas']['SnoozeView'];
export type Source = components['schemas']['Source'];
export type SourceView = components['schemas']['SourceView'];
export type SplitDeal = components['schemas']['SplitDeal'];
export type SpokenView = components['schemas']['SpokenView'];
export type StageAudit = components['schemas']['StageAudit'];
export type StageBody = components['schemas']['StageBody'];
export type StageConversion = components['schemas']['StageConversion'];
export type StageName = components['schemas']['StageName'];
export type StageRegression = components['schemas']['StageRegression'];
export type StageTime = components['schemas']['StageTime'];
export type StageTimes = components['schemas']['StageTimes'];
export type StageView = components['schemas']['StageView'];
export type StakeholderView = components['schemas']['StakeholderView'];
export type StallPoint = components['schemas']['StallPoint'];
export type StartReview = components['schemas']['StartReview'];
export type State = components['schemas']['State'];
export type StepDayProposal = components['schemas']['StepDayProposal'];
export type StepKind = components['schemas']['StepKind'];
export type StepOwner = components['schemas']['StepOwner'];
export type StepState = components['schemas']['StepState'];
export type StepTemplateView = components['schemas']['StepTemplateView'];
export type StepView = components['schemas']['StepView'];
export type SubmitEvidence = components['schemas']['SubmitEvidence'];
export type TeamView = components['schemas']['TeamView'];
export type TeamViewPage = components['schemas']['TeamViewPage'];
export type Theme = components['schemas']['Theme'];
export type TimelineEntry = components['schemas']['TimelineEntry'];
export type TimelineEntryPage = components['schemas']['TimelineEntryPage'];
export type TokenOnce = components['schemas']['TokenOnce'];
export type Total = components['schemas']['Total'];
export type Transition = components['schemas']['Transition'];
export type Trend = components['schemas']['Trend'];
export type Trigger = components['schemas']['Trigger'];
export type Trouble = components['schemas']['Trouble'];
export type TroubleKind = components['schemas']['TroubleKind'];
export type Unfinished = components['schemas']['Unfinished'];
export type UseAcceleration = components['schemas']['UseAcceleration'];
export type UseReset = components['schemas']['UseReset'];
export type UsualSet = components['schemas']['UsualSet'];
export type Velocity = components['schemas']['Velocity'];
export type VelocityMonth = components['schemas']['VelocityMonth'];
export type VerbalAgreement = components['schemas']['VerbalAgreement'];
export type VerbalView = components['schemas']['VerbalView'];
export type Verdict = components['schemas']['Verdict'];
export type Visibility = components['schemas']['Visibility'];
export type VisitView = components['schemas']['VisitView'];
export type Week = components['schemas']['Week'];
export type WorkspaceCalendar = components['schemas']['WorkspaceCalendar'];
export type WorkspaceSettings = components['schemas']['WorkspaceSettings'];
export type ResponseProblem = components['responses']['Problem'];
export type $defs = Record<string, never>;
export interface operations {
    get_house: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_invitations_accept: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitation"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_invitations_look: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookAtInvitation"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_mailbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mailbox"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_password_resets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForReset"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    post_password_resets_look: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookAtReset"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResetView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_password_resets_use: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UseReset"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_sign_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_sign_out: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    post_sign_out_everywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    get_workspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceSettings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_workspace: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeWorkspace"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceSettings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_absences: {
        parameters: {
            query?: {
                person?: string | null;
                from?: string | null;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceViewPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_absences: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteAbsence"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_absences_absence_remove: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                absence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_activities: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordActivities"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedActivities"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_activities_activity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
                activity: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_activities_activity: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                activity: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SayActivity"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_activities_activity_remove: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                activity: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveActivity"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_activities_activity_restore: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                activity: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_attention: {
        parameters: {
            query?: {
                owner?: string | null;
                stage?: string | null;
                kind?: components["schemas"]["AlertKind"] | null;
                level?: components["schemas"]["Attention"] | null;
                snoozed?: boolean | null;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertLinePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_audits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDoor"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_audits: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_audits_audit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
                audit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_audits_audit_again: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                audit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_audits_audit_deals_deal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
                audit: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_audits_audit_decisions: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path: {
                workspace: string;
                audit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionLinePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_audits_audit_decisions_csv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
                audit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_audits_audit_disqualify: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                audit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuditLose"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_audits_audit_finish: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                audit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_audits_audit_keep: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                audit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideDeal"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_audits_audit_move_back: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                audit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuditMoveBack"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_audits_audit_skip: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                audit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideDeal"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_audits_audit_take_back: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                audit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideDeal"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_blocker_counts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KindCountPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_blockers: {
        parameters: {
            query?: {
                kind?: components["schemas"]["BlockerKind"] | null;
                owner?: string | null;
                overdue?: boolean | null;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockerViewPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_blockers_blocker: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
                blocker: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockerView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_blockers_blocker: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                blocker: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeBlocker"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockerView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_blockers_blocker_actions: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                blocker: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddAction"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockerView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_blockers_blocker_reopen: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                blocker: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenBlocker"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockerView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_blockers_blocker_resolve: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                blocker: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveBlocker"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockerView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_board: {
        parameters: {
            query?: {
                pipeline?: string | null;
                owner?: string | null;
                q?: string | null;
            };
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_calendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceCalendar"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_calendar: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetCountry"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceCalendar"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_commitments_commitment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
                commitment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_commitments_commitment_accept_day: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                commitment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerDay"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_commitments_commitment_counter_day: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                commitment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeDay"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_commitments_commitment_delegate: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                commitment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delegate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_commitments_commitment_hand_over: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                commitment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOver"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_commitments_commitment_propose_day: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                commitment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeDay"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_commitments_commitment_refuse_day: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                commitment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerDay"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_commitments_commitment_refuse_hand_over: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                commitment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_commitments_commitment_reschedule: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                commitment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reschedule"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_commitments_commitment_settle: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                commitment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgeEvidence"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_commitments_commitment_take_over: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                commitment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_commitments_commitment_withdraw: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                commitment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_commitments_commitment_withdraw_day: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                commitment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_contacts_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
                contact: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_contacts_contact: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                contact: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeContact"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_customers: {
        parameters: {
            query?: {
                q?: string | null;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_customers: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCustomer"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_customers_customer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
                customer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_customers_customer: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                customer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCustomer"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_customers_customer_contacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
                customer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_customers_customer_contacts: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                customer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddContact"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_deals: {
        parameters: {
            query?: {
                pipeline?: string | null;
                stage?: string | null;
                owner?: string | null;
                customer?: string | null;
                state?: components["schemas"]["DealState"] | null;
                q?: string | null;
                needs?: string | null;
                sort?: string | null;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealCardPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_deals: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenDeal"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_deals_csv: {
        parameters: {
            query?: {
                pipeline?: string | null;
                stage?: string | null;
                owner?: string | null;
                customer?: string | null;
                state?: components["schemas"]["DealState"] | null;
                q?: string | null;
                needs?: string | null;
                sort?: string | null;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_deals_bulk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMany"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedMany"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_deals_deal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_deals_deal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDeal"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_deals_deal_accelerations: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path: {
                workspace: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccelerationViewPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_deals_deal_accelerations: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UseAcceleration"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccelerationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_deals_deal_activities: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path: {
                workspace: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityViewPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_deals_deal_activities: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordActivity"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_deals_deal_activities_csv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_deals_deal_advance: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdvanceDeal"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_deals_deal_ask: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForEvidence"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_deals_deal_attention: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealAlerts"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_deals_deal_attention_snooze: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnoozeAlert"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealAlerts"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_deals_deal_blockers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockerViewPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_deals_deal_blockers: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaiseBlocker"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockerView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_deals_deal_commitments: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path: {
                workspace: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentViewPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_deals_deal_evidence: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path: {
                workspace: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceViewPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_deals_deal_evidence: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitEvidence"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_deals_deal_inspections: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path: {
                workspace: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SaidPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_deals_deal_interventions: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path: {
                workspace: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterventionViewPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_deals_deal_interventions: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogIntervention"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterventionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_deals_deal_lose: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoseDeal"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_deals_deal_move_back: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveBack"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_deals_deal_next_step: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetNextStep"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_deals_deal_nurture: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NurtureDeal"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_deals_deal_override: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverrideGate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_deals_deal_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealPlan"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_deals_deal_plan: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenPlan"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealPlan"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_deals_deal_reopen: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_deals_deal_return: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_deals_deal_signals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignalsView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_deals_deal_split: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitDeal"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_deals_deal_stakeholders: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetStakeholders"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_deals_deal_timeline: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path: {
                workspace: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineEntryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_deals_deal_undo_move: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_deals_deal_verbal_agreement: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerbalAgreement"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_deals_deal_win: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                deal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_events: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_evidence: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceViewPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_evidence_evidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
                evidence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_evidence_evidence_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
                evidence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_evidence_evidence_reject: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                evidence: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_evidence_evidence_verify: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                evidence: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgeEvidence"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_evidence_evidence_withdraw: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                evidence: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_files: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileName"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_guide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuideView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_guide_criteria: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    post_guide_hide: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    post_guide_show: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    get_imports: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportViewPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_imports: {
        parameters: {
            query?: {
                name?: string;
                kind?: components["schemas"]["Source"] | null;
            };
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_imports_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_imports_import_apply: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_imports_import_cancel: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_imports_import_leave_out: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                import: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveOut"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_imports_import_mapping: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                import: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMapping"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_imports_import_rows: {
        parameters: {
            query?: {
                only?: components["schemas"]["OnlyRows"] | null;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path: {
                workspace: string;
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowViewPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_inbox: {
        parameters: {
            query?: {
                view?: string | null;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentViewPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_insight_conversion: {
        parameters: {
            query?: {
                pipeline?: string | null;
                owner?: string | null;
                from?: string | null;
                to?: string | null;
                size?: components["schemas"]["Size"] | null;
            };
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversion"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_insight_conversion_csv: {
        parameters: {
            query?: {
                pipeline?: string | null;
                owner?: string | null;
                from?: string | null;
                to?: string | null;
                size?: components["schemas"]["Size"] | null;
            };
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_insight_dates: {
        parameters: {
            query?: {
                pipeline?: string | null;
                owner?: string | null;
                from?: string | null;
                to?: string | null;
                size?: components["schemas"]["Size"] | null;
            };
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dates"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_insight_dates_csv: {
        parameters: {
            query?: {
                pipeline?: string | null;
                owner?: string | null;
                from?: string | null;
                to?: string | null;
                size?: components["schemas"]["Size"] | null;
            };
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_insight_deals: {
        parameters: {
            query?: {
                figure?: components["schemas"]["Figure"];
                pipeline?: string | null;
                stage?: string | null;
                owner?: string | null;
                from?: string | null;
                to?: string | null;
                size?: components["schemas"]["Size"] | null;
                ending?: string | null;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BehindDealPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_insight_honesty: {
        parameters: {
            query?: {
                pipeline?: string | null;
                owner?: string | null;
                from?: string | null;
                to?: string | null;
                size?: components["schemas"]["Size"] | null;
            };
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Honesty"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_insight_honesty_csv: {
        parameters: {
            query?: {
                pipeline?: string | null;
                owner?: string | null;
                from?: string | null;
                to?: string | null;
                size?: components["schemas"]["Size"] | null;
            };
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_insight_regression: {
        parameters: {
            query?: {
                pipeline?: string | null;
                owner?: string | null;
                from?: string | null;
                to?: string | null;
                size?: components["schemas"]["Size"] | null;
            };
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Regression"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_insight_regression_csv: {
        parameters: {
            query?: {
                pipeline?: string | null;
                owner?: string | null;
                from?: string | null;
                to?: string | null;
                size?: components["schemas"]["Size"] | null;
            };
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_insight_stages: {
        parameters: {
            query?: {
                pipeline?: string | null;
                owner?: string | null;
                from?: string | null;
                to?: string | null;
                size?: components["schemas"]["Size"] | null;
            };
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageTimes"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_insight_stages_csv: {
        parameters: {
            query?: {
                pipeline?: string | null;
                owner?: string | null;
                from?: string | null;
                to?: string | null;
                size?: components["schemas"]["Size"] | null;
            };
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_insight_velocity: {
        parameters: {
            query?: {
                pipeline?: string | null;
                owner?: string | null;
                from?: string | null;
                to?: string | null;
                size?: components["schemas"]["Size"] | null;
            };
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Velocity"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_insight_velocity_csv: {
        parameters: {
            query?: {
                pipeline?: string | null;
                owner?: string | null;
                from?: string | null;
                to?: string | null;
                size?: components["schemas"]["Size"] | null;
            };
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_inspections_inspection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
                inspection: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_inspections_inspection: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                inspection: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordInspection"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_inspections_inspection_actions: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                inspection: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreeAction"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_intervention_rates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterventionRatePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_interventions_intervention_settle: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                intervention: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleIntervention"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterventionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_ledger_checkpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_ledger_facts: {
        parameters: {
            query?: {
                newest_first?: boolean | null;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactViewPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_ledger_followers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowersView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_mails: {
        parameters: {
            query?: {
                state?: components["schemas"]["MailState"] | null;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailLinePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_mails_mail_give_up: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                mail: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailLine"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_mails_mail_try_again: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                mail: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailLine"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_me: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMe"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_me_password: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    get_members: {
        parameters: {
            query?: {
                q?: string | null;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_members: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteMember"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedMember"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_members_member: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
                member: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_members_member: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                member: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMember"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_members_member_deactivate: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                member: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedMember"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_members_member_invite_again: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                member: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedMember"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_members_member_reactivate: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                member: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedMember"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_people_person_place: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_people_person_place: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPlace"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_pipelines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineViewPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_pipelines: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PipelineBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_pipelines_pipeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
                pipeline: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_pipelines_pipeline: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                pipeline: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PipelineBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_plan_steps_step: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                step: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeStep"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealPlan"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_plan_steps_step_day: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                step: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeStepDay"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealPlan"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_plan_steps_step_day_answer: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                step: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerStepDay"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealPlan"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_plan_steps_step_day_take_back: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                step: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealPlan"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_plan_steps_step_drop: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                step: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DropStep"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealPlan"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_plan_steps_step_preview: {
        parameters: {
            query?: {
                due_day?: string | null;
                work_days?: number | null;
            };
            header?: never;
            path: {
                workspace: string;
                step: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedStepPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_plan_steps_step_settle: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                step: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleStep"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealPlan"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_plan_templates: {
        parameters: {
            query?: {
                language?: string | null;
            };
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanTemplates"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_plans_plan: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                plan: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePlan"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealPlan"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_plans_plan_steps: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                plan: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddStep"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealPlan"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_plans_plan_templates: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                plan: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddFromTemplates"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealPlan"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_playbook: {
        parameters: {
            query?: {
                stage?: string | null;
                language?: string | null;
            };
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaybookView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_playbook_texts: {
        parameters: {
            query?: {
                section?: string | null;
                language?: string | null;
            };
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaybookTextPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_playbook_texts: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditText"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    post_playbook_texts_reset: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetText"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateViewPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_rates: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddRate"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_reminders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ladders"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_reminders: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetLadder"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ladders"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_remove_sample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    get_reviews: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewLinePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_reviews: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartReview"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_reviews_review: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
                review: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_reviews_review_close: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                review: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseReview"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_reviews_review_minutes_csv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
                review: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rhythms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RhythmViewPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_rhythms: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetRhythm"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RhythmView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_rhythms_usual: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUsualRhythms"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RhythmView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_rhythms_rhythm: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                rhythm: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetRhythm"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RhythmView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_rhythms_rhythm_end: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                rhythm: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    get_teams: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamViewPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_teams: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameTeam"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_teams_team: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                team: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameTeam"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_tokens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiTokenPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_tokens: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddToken"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenOnce"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_tokens_token_revoke: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                workspace: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiToken"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_workspaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWorkspace"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
