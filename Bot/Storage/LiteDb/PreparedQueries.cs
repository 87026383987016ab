using Bot.Domain.Storage;
using LiteDB;

namespace Bot.Storage.LiteDb;

/// <summary>The questions that are put to LiteDB, parsed once; for one thread at a time.</summary>
public sealed class PreparedQueries
{
    private const string ById = "$._id = @0";
    private const string ByIds = "$._id BETWEEN @0 AND @1";
    private const string ByKeys = "$.keys[*] ANY BETWEEN @0 AND @1";

    private readonly BsonExpression _id = BsonExpression.Create(ById, BsonValue.Null);
    private readonly BsonExpression _ids = BsonExpression.Create(ByIds, BsonValue.Null, BsonValue.Null);
    private readonly BsonExpression _keys = BsonExpression.Create(ByKeys, BsonValue.Null, BsonValue.Null);
    private readonly BsonExpression _byId = BsonExpression.Create("$._id");
    private readonly BsonExpression _byKeys = BsonExpression.Create("$.keys[*]");

    public Query Find(BsonValue id)
    {
        _id.Parameters["0"] = id;
        var query = new Query { Limit = 1 };
        query.Where.Add(_id);
        return query;
    }

    public Query Ids(BsonValue from, BsonValue to, Order order) => Between(_ids, _byId, from, to, order);

    /// <summary>Each document once, at its first entry in the order.</summary>
    public Query Keys(BsonValue from, BsonValue to, Order order) => Between(_keys, _byKeys, from, to, order);

    private static Query Between(BsonExpression condition, BsonExpression by, BsonValue from, BsonValue to, Order order)
    {
        condition.Parameters["0"] = from;
        condition.Parameters["1"] = to;
        var query = new Query { OrderBy = by, Order = order == Order.OldestFirst ? Query.Ascending : Query.Descending };
        query.Where.Add(condition);
        return query;
    }
}
