/** A photograph of nobody: a hill at dusk, as a PNG. */
const PNG =
  "iVBORw0KGgoAAAANSUhEUgAAAMgAAACWCAIAAAAUvlBOAAACqElEQVR42u3SxW0YUBBF0V9OFikhNY0UZmZmZgYpzMzMzAx1" +
  "ZJFlIke2Z4xHOhW8d9uvAwHpmgkoCevn/oB0wqImrB/7AtIJi5qwvu8NSCcsasL6ticgnbCoCevr7oB0wqImrC+7AtIJi5qw" +
  "Pu8MSCcsasL6tCMgnbCoCevj9oB0wqImrA/bAtIJi5qw3m8NSCcsasJ6tyUgnbCoCevt5oB0wqImrDebAtIJi5qwXm8MSCcs" +
  "asJ6tSEgnbCoCevl+oB0wqImrBfrAtIJi5qwnq8NSCcsasJ6tiYgnbCoCevp6oB0wqImrCerAtIJi5qwHq8MSCcsasJ6tCIg" +
  "nbCoCevh8oB0wqImrAfLAtIJi5qw7i8NSCcsasK6tyQgnbCoCevu4oB0wqImrDuLAtIJi5qwbi8MSCcsasK6tSAgnbCoCevm" +
  "/IB0wqImrBvzAtIJi5qwrs8NSCcsasK6NicgnbCoCevq7IB0wqImrCuzAtIJi5qwLs8MSCcsasK6NCMgnbCoCevi9IB0wqIm" +
  "rAvTAtIJi5qwzk8NSCcsasI6NyUgnbCoCevs5IB0gzGsIUOH9bxBF9aZSTEg9Uo9XTMg928yklpJWKcnRn80wErqWH88qClJ" +
  "ZyVhnZoQfZaG/qvPftfEJLKSsE6Oj16niXS9/mnTk8JKwjoxLnqSp3tRTx7d9KSwkrCOj406Luzj6q5veqKisHZsTCTyUL+W" +
  "WELTExWFtaOjozt8MIB1J4ymJyoKa0dGRadYedDqVCdNT1QU1g6PjI7ZkX/qOJsmKSryaodGxN/sRaf8nVCTFBV5tYPD4w+7" +
  "kOJPTk1SVGgmQFgIC2GBsBAWwgJhISyEBcJCWAgLhIWwEBYIC2EhLBAWwkJYICyEhbBAWAgLYYGwEBbCAmEhLIQFXfAbfpe5" +
  "cPLwCwYAAAAASUVORK5CYII=";

export const photograph = (): ArrayBuffer =>
  Uint8Array.from(atob(PNG), (letter) => letter.charCodeAt(0)).buffer;
