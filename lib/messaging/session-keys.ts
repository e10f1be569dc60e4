/** In session storage, which has room on a full disk too: why nothing goes out; gone once something could again. */
export const DELIVERY_TROUBLE = 'deliveryTrouble';
