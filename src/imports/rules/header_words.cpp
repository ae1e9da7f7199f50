#include "imports/rules/header_words.hpp"

namespace akad::imports {
namespace {

using Words = std::vector<std::string_view>;
using Table = std::vector<MeaningWords>;

/// Data Export writes API names ("AccountId"), Data Loader what the query named ("Account.Name",
/// often in upper case), a report its labels ("Account Name").
const Table& opportunity_words() {
    static const Table table{
        {Meaning::external_id, {"id", "opportunityid"}},
        {Meaning::name, {"name", "opportunityname"}},
        {Meaning::customer, {"accountname", "accountid"}},
        {Meaning::value, {"amount"}},
        {Meaning::currency, {"currencyisocode", "amountcurrency", "opportunitycurrency"}},
        {Meaning::close_day, {"closedate"}},
        {Meaning::stage, {"stagename", "stage"}},
        {Meaning::owner_email,
         {"owneremail", "opportunityowneremail", "ownerid", "ownername", "opportunityowner"}},
        {Meaning::created_at, {"createddate"}},
    };
    return table;
}

const Table& history_words() {
    static const Table table{
        {Meaning::external_id, {"id"}},
        {Meaning::history_deal, {"opportunityid"}},
        {Meaning::history_stage, {"stagename", "tostage"}},
        {Meaning::history_at, {"createddate"}},
    };
    return table;
}

const Table& account_words() {
    static const Table table{{Meaning::external_id, {"id"}}, {Meaning::name, {"name"}}};
    return table;
}

const Table& user_words() {
    static const Table table{{Meaning::external_id, {"id"}},
                             {Meaning::name, {"name"}},
                             {Meaning::owner_email, {"email"}}};
    return table;
}

/// Labels, and the internal names that an export may be asked for instead.
const Table& hubspot_words() {
    static const Table table{
        {Meaning::external_id, hubspot_id_words()},
        {Meaning::name, hubspot_name_words()},
        {Meaning::customer,
         {"associatedcompany", "associatedcompanyname", "primaryassociatedcompany",
          "associatedcompanyprimary", "primarycompany", "companyname", "company",
          "zugeordnetesunternehmen", "entrepriseassociée", "empresaasociada", "関連する会社"}},
        {Meaning::value, {"amount", "dealamount", "betrag", "montant", "importe", "valor", "金額"}},
        {Meaning::currency,
         {"currency", "dealcurrencycode", "währung", "devise", "moneda", "通貨"}},
        {Meaning::close_day,
         {"closedate", "abschlussdatum", "datedefermeture", "fechadecierre", "datadefechamento",
          "クローズ日"}},
        {Meaning::stage, hubspot_stage_words()},
        {Meaning::owner_email,
         {"dealowneremail", "hubspotowneremail", "owneremail", "dealowner", "hubspotowner",
          "hubspotownerid", "dealinhaber", "fürdealzuständigermitarbeiter",
          "propriétairedelatransaction", "propietariodelnegocio", "proprietáriodonegócio",
          "取引担当者"}},
        {Meaning::created_at,
         {"createdate", "createdat", "hscreatedate", "erstelldatum", "datedecréation",
          "fechadecreación", "datadecriação", "作成日"}},
    };
    return table;
}

/// Any other file, in English, Indonesian and Chinese, with the exports of Pipedrive, Zoho, Odoo
/// and Dynamics in mind.
const Table& csv_words() {
    static const Table table{
        {Meaning::external_id,
         {"id", "dealid", "opportunityid", "externalid", "recordid", "dealnumber", "number", "no",
          "nomor", "iddeal", "kode", "编号", "商机编号", "单号"}},
        {Meaning::name,
         {"deal", "dealname", "dealtitle", "opportunity", "opportunityname", "topic", "name",
          "title", "subject", "nama", "namadeal", "namapeluang", "peluang", "judul", "名称",
          "商机名称", "项目名称", "商机", "标题"}},
        {Meaning::customer,
         {"customer",
          "customername",
          "account",
          "accountname",
          "potentialcustomer",
          "company",
          "companyname",
          "organization",
          "organizationname",
          "organisation",
          "client",
          "dealorganization",
          "pelanggan",
          "namapelanggan",
          "perusahaan",
          "namaperusahaan",
          "klien",
          "客户",
          "客户名称",
          "公司",
          "公司名称"}},
        {Meaning::value,
         {"value", "dealvalue", "amount", "expectedrevenue", "estrevenue", "estimatedrevenue",
          "total", "price", "nilai", "nilaideal", "jumlah", "harga", "金额", "商机金额", "预计金额",
          "合同金额"}},
        {Meaning::currency,
         {"currency", "currencycode", "dealcurrencyofvalue", "matauang", "币种", "货币"}},
        {Meaning::close_day,
         {"closedate", "closeday", "closingdate", "expectedclosedate", "dealexpectedclosedate",
          "expectedclosing", "estclosedate", "estimatedclosedate", "duedate", "tanggaltutup",
          "tanggalpenutupan", "perkiraantutup", "targettutup", "预计成交日期", "结单日期",
          "成交日期", "截止日期"}},
        {Meaning::stage,
         {"stage", "dealstage", "stagename", "salesstage", "pipelinestage", "status", "phase",
          "tahap", "tahapan", "阶段", "销售阶段", "商机阶段"}},
        {Meaning::owner_email,
         {"owneremail", "owner", "dealowner", "salesperson", "salesrep", "representative",
          "assignedto", "email", "pemilik", "emailpemilik", "penanggungjawab", "sales",
          "负责人邮箱", "负责人", "所有者", "销售"}},
        {Meaning::created_at,
         {"createdat", "createddate", "created", "createdon", "createdtime", "createdate",
          "dealcreated", "dibuat", "tanggaldibuat", "创建时间", "创建日期"}},
    };
    return table;
}

}  // namespace

const std::vector<MeaningWords>& header_words(Source source) {
    switch (source) {
        case Source::salesforce_opportunity:
            return opportunity_words();
        case Source::salesforce_history:
            return history_words();
        case Source::salesforce_account:
            return account_words();
        case Source::salesforce_user:
            return user_words();
        case Source::hubspot_deal:
            return hubspot_words();
        case Source::csv:
            break;
    }
    return csv_words();
}

const std::vector<std::string_view>& hubspot_id_words() {
    static const Words words{"recordid",          "dealid",        "hsobjectid",
                             "recordiddeal",      "datensatzid",   "iddelenregistrement",
                             "iddenregistrement", "iddelregistro", "iddoregistro",
                             "idderegistro",      "レコードid"};
    return words;
}

const std::vector<std::string_view>& hubspot_name_words() {
    static const Words words{"dealname", "nomdelatransaction", "nombredelnegocio", "nomedonegócio",
                             "取引名"};
    return words;
}

const std::vector<std::string_view>& hubspot_stage_words() {
    static const Words words{"dealstage",
                             "dealphase",
                             "phasedelatransaction",
                             "étapedelatransaction",
                             "Étapedelatransaction",
                             "etapadelnegocio",
                             "fasedonegócio",
                             "etapadonegócio",
                             "取引ステージ"};
    return words;
}

}  // namespace akad::imports
