using Bot.Domain.Registers;

namespace Bot.Tests.Domain;

/// <summary>One that is written differently is known again; what figures or other words tell apart is not mixed up.</summary>
public sealed class NearNameTest
{
    [Theory]
    [InlineData("Cooperativa Las Manos", "Coop. Las Manos", true)]
    [InlineData("Cooperativa de Trabajo Las Manos Ltda.", "las manos", true)]
    [InlineData("Associação Mãos Dadas", "Maos  dadas", true)]
    [InlineData("Las Manos", "Lasmanos", true)]
    [InlineData("Manos Unidas", "Manso Unidas", true)]
    [InlineData("Tejedoras del Sur", "Tejedoras del Sud", false)]
    [InlineData("Tejedoras del Valle", "Tejedores del Valle", true)]
    [InlineData("Cooperativa de dulces inventada", "Cooperativa inventada de dulces", true)]
    [InlineData("Cooperativa inventda de dulces", "Dulces inventada", true)]
    [InlineData("Dulces y dulces", "Dulces del valle", false)]
    [InlineData("Huerta 12", "Huerta 13", false)]
    [InlineData("Los Pies", "Las Manos", false)]
    [InlineData("Cooperativa de Trabajo", "Asociación Civil", false)]
    public void IsSeen(string one, string other, bool isNear) => Assert.Equal(isNear, NearName.IsNear(one, other));
}
